import type { Importance } from '../../shared/model/requirement.ts';
import type { Criterion } from '../../shared/model/vacancy.ts';
import { nodesAfter } from '../../shared/page/following.ts';
import { plainWords, type Outline, withAncestors } from '../../shared/page/outline.ts';
import { readText } from '../../shared/page/text.ts';
import { longestCriterion, mostCriteria } from './read-specification.ts';
import type { VacancyPage } from './site.ts';

/**
 * Criteria that stand under headings which say how important they are, a line each, without a person specification
 * around them. A line under two headings of different importance is `unclear`.
 */
export const readCriteriaUnder = (
  { headings }: Outline,
  { headings: portals }: Pick<VacancyPage, 'headings'>,
  importanceOf: Record<string, Importance>,
): Criterion[] => {
  const known = new Set(portals.map(plainWords));
  const ends = withAncestors(headings.filter(({ plain }) => known.has(plain)).map(({ element }) => element));
  const wanted = new Map(
    Object.entries(importanceOf).map(([heading, importance]) => [plainWords(heading), importance]),
  );
  const found = new Map<string, Criterion>();
  for (const { element, words, plain } of headings) {
    const importance = wanted.get(plain);
    if (!importance) continue;
    const lines = readText(nodesAfter(element, ends)).split('\n');
    for (const text of lines.filter((line) => line !== '' && line.length <= longestCriterion)) {
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
