import type { Importance } from '../../shared/model/requirement.ts';
import type { Criterion } from '../../shared/model/vacancy.ts';
import { plainWords, type Outline } from '../../shared/page/outline.ts';
import { oneLine, readText } from '../../shared/page/text.ts';

type Evidence = Exclude<Importance, 'unclear'>;

/**
 * Reads the criteria of an NHS Jobs person specification: the union of its two copies, one a text, in document order.
 *
 * Two things say how important a criterion is: the prefix of its id, and the `h4` right before its list (which the copy
 * for narrow screens lacks). All that there is, in all copies, has to agree; else the importance is `unclear`.
 * `missing` names the criteria when there were too many, or too long ones, to keep them all.
 */
export const readPersonSpecification = ({ page }: Outline): { criteria: Criterion[]; missing: string[] } => {
  const found = new Map<string, { section?: string; evidence: Set<Evidence> }>();
  let missing: string[] = [];
  for (const { item, section, evidence } of listItems(page)) {
    const text = oneLine(readText([item]));
    if (text === '') continue;
    const known = found.get(text);
    if (!known && (found.size === most || text.length > longest)) {
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

const most = 400;
const longest = 2000;

type Item = { item: Element; section?: string; evidence: Evidence[] };

/** One pass in document order, which no wrapper can change: the latest heading of each level is the one above. */
function* listItems(page: Outline['page']): Generator<Item> {
  const elements = [...page.querySelectorAll('h2, summary, h3, h4, li')];
  // The lists of criteria, each with what its heading says. An item's id makes a list one, and so does a heading.
  const lists = new Map<Element, Evidence[]>();
  for (const item of elements.filter((element) => evidenceOfId(element).length > 0)) lists.set(listOf(item), []);

  let inSpecification = false;
  let section: string | undefined;
  let heading: Evidence[] = [];
  for (const element of elements) {
    if (element.localName === 'li') {
      const list = listOf(element);
      if (heading.length > 0) lists.set(list, heading);
      heading = [];
      const evidence = lists.get(list);
      if (evidence) yield { item: element, section, evidence: [...evidence, ...evidenceOfId(element)] };
      continue;
    }
    const words = readText([element]);
    heading = element.localName === 'h4' && inSpecification ? evidenceIn(words) : [];
    if (element.localName === 'h4') continue;
    if (element.localName === 'h3') {
      section = inSpecification || element.id.startsWith('skill_category_') ? oneLine(words) : undefined;
      continue;
    }
    inSpecification = plainWords(words) === 'person specification';
    section = undefined;
  }
}

/** An item that is in no list is a list of its own. */
const listOf = (item: Element): Element => {
  let list = item.parentElement;
  while (list && list.localName !== 'ul' && list.localName !== 'ol') list = list.parentElement;
  return list ?? item;
};

const marks = ['essential', 'desirable'] as const;
const evidenceOfId = ({ id }: Element): Evidence[] => marks.filter((mark) => id.startsWith(`${mark}_skill_`));

/** A heading that names both is evidence of both, and so of neither. */
const evidenceIn = (words: string): Evidence[] => marks.filter((mark) => new RegExp(`\\b${mark}\\b`, 'i').test(words));

const agreed = (evidence: Set<Evidence>): Importance =>
  evidence.size === 1 ? ([...evidence][0] ?? 'unclear') : 'unclear';
