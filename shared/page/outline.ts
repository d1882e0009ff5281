import type { Posting } from './posting.ts';
import { oneLine, readText } from './text.ts';

/** `plain` is its words as `plainWords` gives them. */
export type Heading = { element: Element; words: string; plain: string };

/** What the finders need of a page, or of one card on it, gathered once a reading. Headings are in document order. */
export type Outline = {
  page: Document | Element;
  headings: Heading[];
  /** Every heading, and every element that contains one. */
  holdsHeading: ReadonlySet<Element>;
  /** All its text, a line each; read when first asked for. */
  lines: () => string[];
  /** What its JobPosting data says, each posting once; read when first asked for. */
  postings: () => Posting[];
  /** The names of facts that the page may have, as `plainWords` gives them: none is the answer to another. */
  labels: ReadonlySet<string>;
};

/** How to read JobPosting data, for the sites that have it: the others need not carry it. */
export type ReadPostings = (page: Document | Element) => Posting[];

/** Reads the headings of a page or of a part of it. It keeps nothing between readings, as the page may change. */
export const outlineOf = (
  page: Document | Element,
  { readPostings = () => [], labels = [] }: { readPostings?: ReadPostings | undefined; labels?: string[] } = {},
): Outline => {
  const elements = [...page.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  let lines: string[] | undefined;
  let postings: Posting[] | undefined;
  return {
    page,
    headings: elements.map((element) => {
      const words = oneLine(readText([element]));
      return { element, words, plain: plainWords(words) };
    }),
    holdsHeading: withAncestors(elements),
    lines: () => (lines ??= readText(page.childNodes).split('\n')),
    postings: () => (postings ??= readPostings(page)),
    labels: new Set(labels.map(plainWords)),
  };
};

/** These elements and all that contain one of them. */
export const withAncestors = (elements: Iterable<Element>): Set<Element> => {
  const all = new Set<Element>();
  for (const element of elements) {
    for (let each: Element | null = element; each && !all.has(each); each = each.parentElement) all.add(each);
  }
  return all;
};

/** For asking whether two headings say the same: case, the kind of apostrophe and a colon at the end make no difference. */
export const plainWords = (words: string): string =>
  oneLine(words).toLowerCase().replaceAll('’', "'").replace(/\s?:$/, '');
