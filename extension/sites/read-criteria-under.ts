import type { Importance } from '../../shared/model/requirement.ts';
import type { Criterion } from '../../shared/model/vacancy.ts';
import { nodesAfter } from '../../shared/page/following.ts';
import { plainWords, type Outline, withAncestors } from '../../shared/page/outline.ts';
import { readText } from '../../shared/page/text.ts';
import { longestCriterion, mostCriteria } from './read-specification.ts';
import type { VacancyPage } from './site.ts';

/**
 * Criteria that stand under headings which say how important they are, a line each, without a person specification
 * around them. A line under two headings of different importance is `unclear`. `importanceOf` has the headings as
 * `plainWords` gives them.
 */
export const readCriteriaUnder = (
  { headings }: Outline,
  { headings: portals }: Pick<VacancyPage, 'headings'>,
  importanceOf: Record<string, Importance>,
): Criterion[] => {
  const known = new Set(portals.map(plainWords));
  const ends = withAncestors(headings.filter(({ plain }) => known.has(plain)).map(({ element }) => element));
  const wanted = new Map(Object.entries(importanceOf));
  const found = new Map<string, Criterion>();
  for (const { element, words, plain } of headings) {
    const importance = wanted.get(plain);
    if (!importance) continue;
    const lines = readText(nodesAfter(element, ends)).split('\n');
    for (const text of withKinds(lines, importance).filter((line) => line !== '' && line.length <= longestCriterion)) {
      const before = found.get(text);
      found.set(text, {
        text,
        section: before?.section ?? words,
        importance: before && before.importance !== importance ? 'unclear' : importance,
      });
    }
  }
  return [...found.values()].slice(0, mostCriteria);
};

/**
 * Qualifications stand under a line with their kind ("GCSE in:"), which asks for nothing without them, nor they without
 * it: "GCSE in English (grade 4)". The portal's own sentence after them is an offer, no requirement.
 */
const withKinds = (lines: string[], importance: Importance): string[] => {
  if (importance === 'unclear') return lines;
  let kind = '';
  return lines.flatMap((line) => {
    const isOffer = line.startsWith('Share if you have other relevant qualifications');
    const isKind = line.endsWith(' in:');
    if (isOffer || isKind) kind = isKind ? `${line.slice(0, -1)} ` : '';
    return isOffer || isKind ? [] : [kind + line];
  });
};
