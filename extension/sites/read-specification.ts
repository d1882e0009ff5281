import type { Importance } from '../../shared/model/requirement.ts';
import type { Criterion } from '../../shared/model/vacancy.ts';
import { plainWords, type Outline } from '../../shared/page/outline.ts';
import { oneLine, readText } from '../../shared/page/text.ts';
import { criterionItems, type Evidence, type SpecificationMarks } from './specification-items.ts';

/**
 * Reads the criteria of a person specification: the union of all its copies on the page, one a text, in document order.
 * All that says how important a criterion is, in all copies, has to agree; else the importance is `unclear`.
 * `missing` names the criteria when there were too many, or too long ones, to keep them all.
 */
export const readSpecification = (
  { page }: Outline,
  marks: SpecificationMarks,
): { criteria: Criterion[]; missing: string[] } => {
  const found = new Map<string, { section?: string; evidence: Set<Evidence> }>();
  let missing: string[] = [];
  for (const { item, section, evidence } of criterionItems(page, marks)) {
    const text = oneLine(readText([item]));
    if (text === '') continue;
    const known = found.get(text);
    if (!known && (found.size === mostCriteria || text.length > longestCriterion)) {
      missing = ['criteria'];
      continue;
    }
    found.set(text, {
      section: known?.section ?? section,
      evidence: new Set([...(known?.evidence ?? []), ...evidence]),
    });
  }
  const criteria = [...found].map(([text, { section, evidence }]) => ({
    text,
    ...(section && { section }),
    importance: agreed(evidence),
  }));
  return { criteria, missing };
};

/** More, or longer ones, than any advert's: what comes after is left out. */
export const mostCriteria = 400;
export const longestCriterion = 2000;

const agreed = (evidence: Set<Evidence>): Importance =>
  evidence.size === 1 ? ([...evidence][0] ?? 'unclear') : 'unclear';

/** What most portals write above a person specification. */
export const isSpecificationHeading = (words: string): boolean =>
  /^person(nel)? spec(ification)?$/.test(plainWords(words));
