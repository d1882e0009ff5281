import type { Importance } from '../../shared/model/requirement.ts';
import { oneLine, readText } from '../../shared/page/text.ts';

export type Evidence = Exclude<Importance, 'unclear'>;

/**
 * How a portal marks its person specification. `isHeading`: the words above it. `idOf`: what an item's own id says of it.
 * `isCategory`: an element that is a heading of criteria, even where no heading stands above. `everywhere`: the text needs
 * no heading above its criteria, as all of it is the advert's.
 */
export type SpecificationMarks = {
  isHeading: (words: string) => boolean;
  idOf?: (item: Element) => Evidence[];
  isCategory?: (heading: Element) => boolean;
  everywhere?: true;
};

type Item = { item: Element; section?: string; evidence: Evidence[] };

/**
 * Everything that may be a criterion, in one pass in document order, which no wrapper can change: the latest heading of
 * each level is the one above. What a heading says of importance holds for the list, the paragraphs or the cells right
 * after it and no longer: where the next heading is lost, its list must not pass for the one before.
 */
export function* criterionItems(page: Document | Element, marks: SpecificationMarks): Generator<Item> {
  const idOf = marks.idOf ?? (() => []);
  const elements = [...page.querySelectorAll('h1, h2, summary, h3, h4, h5, h6, li, p, td, th')];
  // The lists of criteria, each with what its heading says. An item's id makes a list one, and so does a heading.
  const lists = new Map<Element, Evidence[]>();
  for (const item of elements.filter((element) => idOf(element).length > 0)) lists.set(listOf(item), []);

  const outside = marks.everywhere ? 0 : Infinity;
  let level = outside;
  let section: string | undefined;
  let heading: Evidence[] = [];
  let paragraphs: Evidence[] | undefined;
  for (const element of elements) {
    const at = levelOf(element);
    if (at === undefined) {
      const isListed = element.localName === 'li';
      const inSpecification = level < Infinity;
      if (isListed) {
        const list = listOf(element);
        if (heading.length > 0) lists.set(list, heading);
        [heading, paragraphs] = [[], undefined];
        const evidence = lists.get(list) ?? columnOf(element, inSpecification);
        if (evidence) yield { item: element, section, evidence: [...evidence, ...idOf(element)] };
      } else if (inSpecification && !holdsItems(element)) {
        const column = columnOf(element, true);
        if (!column && element.localName === 'p' && !element.closest('li, td, th')) {
          if (heading.length > 0) [paragraphs, heading] = [heading, []];
          if (paragraphs) yield { item: element, section, evidence: paragraphs };
        } else if (column && element.localName === 'td') {
          yield { item: isTick(element) ? firstOfRow(element) : element, section, evidence: column };
        }
      }
      continue;
    }
    const words = readText([element]);
    [heading, paragraphs] = [[], undefined];
    if (marks.isHeading(words)) [level, section] = [at, undefined];
    else if (at <= level && level < Infinity) [level, section] = [outside, undefined];
    else if (level < Infinity && words.length <= longestHeading && evidenceIn(words).length > 0)
      heading = evidenceIn(words);
    else if (level < Infinity || marks.isCategory?.(element)) section = oneLine(words);
  }
}

const longestHeading = 60;

/** `summary` stands where a second heading would; what is no heading has no level. */
const levelOf = ({ localName }: Element): number | undefined =>
  localName === 'summary' ? 2 : /^h[1-6]$/.test(localName) ? Number(localName.slice(1)) : undefined;

/** An item that is in no list is a list of its own. */
const listOf = (item: Element): Element => item.parentElement?.closest('ul, ol') ?? item;
const holdsItems = (element: Element): boolean => element.querySelector('li, td, p') !== null;

/** Some tables have the words in the first column, and a mark in that of the importance. */
const isTick = (cell: Element): boolean => /^(?:[edx✓✔•*]|yes)$/i.test(readText([cell]));
const firstOfRow = (cell: Element): Element => cell.closest('tr')?.firstElementChild ?? cell;

/** What the head of a table's column says of a cell, or of an item in a cell; `undefined` outside of such a table. */
const columnOf = (element: Element, inSpecification: boolean): Evidence[] | undefined => {
  const cell = inSpecification ? element.closest('td') : null;
  const row = cell?.closest('tr');
  const head = cell?.closest('table')?.querySelector('tr');
  if (!cell || !row || !head || head === row || row.children.length !== head.children.length) return undefined;
  const above = head.children[[...row.children].indexOf(cell)];
  const evidence = above ? evidenceIn(readText([above])) : [];
  return evidence.length > 0 ? evidence : undefined;
};

const importances = ['essential', 'desirable'] as const;
/** Words that name both are evidence of both, and so of neither; what is not essential is no more than desirable. */
export const evidenceIn = (words: string): Evidence[] => {
  const said = words.replace(/\b(?:not|non)[ -]essential\b/i, 'desirable');
  return importances.filter((each) => new RegExp(`\\b${each}\\b`, 'i').test(said));
};
