import type { Read } from '../model/vacancy.ts';
import { termAnswers } from './find-term.ts';
import { nodesAfter } from './following.ts';
import { plainWords, type Outline } from './outline.ts';
import type { PostingProperty } from './posting.ts';
import { oneLine, readText } from './text.ts';

/**
 * One way to find a field, as data.
 * With a `selector`: in the elements that it selects. With a `label`: after the heading of those words, or, by `label`,
 * in a line of text that begins with them. With a `term`: what a list of facts gives for it, however the list is marked
 * up. With a `line`: the first, second … line after the first heading, or from the top where there is none, but for those of `skip`, where the
 * order alone tells what is what; `after`: the line that begins so is where counting starts; `until`: there must be as
 * many as `lines` before the first that fits, as else one is missing and nobody knows which. With a `property`: what the page's own JobPosting data says.
 * `first` looks at the first match only, where a page's later ones are not its own.
 * `text` after a heading is the first thing that says something; `siblings-to-heading` is all up to the next heading.
 */
export type Finder =
  | { by: 'data' | 'attribute' | 'heading'; selector: string; take: Take; first?: true }
  | { by: 'data' | 'attribute'; selector: string; take: 'attribute'; attribute: string; first?: true }
  | { by: 'heading'; label: string; take: 'text' | 'siblings-to-heading' }
  | { by: 'label'; label: string; take: 'text' }
  | { by: 'label'; term: string; take: 'text' }
  | { by: 'heading'; line: number; after?: string; skip?: RegExp; until?: RegExp; lines?: number; take: 'text' }
  | { by: 'data'; property: PostingProperty; take: 'text' };
type Take = 'text' | 'own-text' | 'siblings-to-heading' | 'list';

/** `text` is on one line and never empty; `quote` has the label too, where the label is part of the sentence. */
export type Found = { text: string; quote: string; by: Finder['by'] };

/** Everything that one finder finds, in document order. */
export const find = (outline: Outline, finder: Finder): Found[] =>
  answersOf(outline, finder)
    .map(({ text, quote = text }) => ({ text: oneLine(text), quote: oneLine(quote), by: finder.by }))
    .filter(({ text }) => text !== '');

const answersOf = (outline: Outline, finder: Finder): Text[] => {
  if ('selector' in finder) return bySelector(outline, finder);
  if ('term' in finder) return termAnswers(outline, finder.term);
  if ('line' in finder) return byLine(outline, finder);
  if ('property' in finder) {
    // Of two postings on one page nobody knows which one it is about.
    const [posting, another] = outline.postings();
    const answer = another ? undefined : posting?.[finder.property];
    return answer ? [answer] : [];
  }
  return byLabel(outline, finder);
};

/** Longer than any short field; what is longer was not one. */
const longest = 300;

/**
 * Reads a short field. Every finder is asked; the first answer counts only if no other disagrees, so that a selector
 * that has come to mean something else cannot make a claim. `parse` gives `undefined` for text that it can't read.
 */
export const readField = <T>(
  outline: Outline,
  finders: Finder[],
  parse: (text: string) => T | undefined,
): { read?: Read<T>; conflict: boolean } => {
  const answers = new Map<string, Read<T> | undefined>();
  for (const finder of finders) {
    for (const { text, quote, by } of find(outline, finder)) {
      if (text.length > longest) continue;
      const value = parse(text);
      const answer = value === undefined ? text : JSON.stringify(value);
      if (!answers.has(answer)) answers.set(answer, value === undefined ? undefined : { value, quote, by });
    }
  }
  if (answers.size > 1) return { conflict: true };
  return { read: [...answers.values()][0], conflict: false };
};

/** `quote` where the label is part of the sentence. */
export type Text = { text: string; quote?: string };

const bySelector = ({ page, holdsHeading }: Outline, finder: Extract<Finder, { selector: string }>): Text[] => {
  const elements = [...page.querySelectorAll(finder.selector)].slice(0, finder.first ? 1 : undefined);
  return elements.flatMap((element): Text[] => {
    switch (finder.take) {
      case 'text':
        return [{ text: readText([element]) }];
      case 'own-text':
        return [{ text: readText([...element.childNodes].filter((node) => node.nodeType === 3)) }];
      case 'siblings-to-heading':
        return [{ text: readText([element, ...nodesAfter(element, holdsHeading)]) }];
      case 'list':
        return [...element.querySelectorAll('li')].map((item) => ({ text: readText([item]) }));
      case 'attribute':
        return [{ text: element.getAttribute(finder.attribute) ?? '' }];
    }
  });
};

const byLabel = (outline: Outline, finder: Extract<Finder, { label: string }>): Text[] => {
  if (finder.by === 'label') {
    const label = finder.label.toLowerCase();
    return outline
      .lines()
      .filter((line) => line.toLowerCase().startsWith(label))
      .map((line) => ({ text: line.slice(label.length).replace(/^\s*:/, ''), quote: line }));
  }
  const label = plainWords(finder.label);
  return outline.headings
    .filter(({ plain }) => plain === label)
    .map(({ element }) => {
      const nodes = nodesAfter(element, outline.holdsHeading);
      if (finder.take === 'siblings-to-heading') return { text: readText(nodes) };
      return { text: nodes.map((node) => readText([node])).find((text) => text !== '') ?? '' };
    });
};

/** Lines are the same when elements are wrapped or doubled, as positions among elements are not. */
const byLine = ({ headings, lines }: Outline, finder: Extract<Finder, { line: number }>): Text[] => {
  const { skip, until } = finder;
  const start = finder.after ?? headings[0]?.words;
  const at = start === undefined ? -1 : lines().findIndex((line) => line.startsWith(start));
  if (start !== undefined && at < 0) return [];
  const after = lines()
    .slice(at + 1)
    .filter((line) => !skip?.test(line));
  if (until && after.findIndex((line) => until.test(line)) !== finder.lines) return [];
  return [{ text: after[finder.line - 1] ?? '' }];
};
