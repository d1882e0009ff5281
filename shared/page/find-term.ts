import type { Text } from './find.ts';
import { nodesAfter } from './following.ts';
import { plainWords, withAncestors, type Outline } from './outline.ts';
import { oneLine, readText } from './text.ts';

/**
 * What a page's lists of facts give for a term ("Grade", "Closing date"). A portal that is drawn anew keeps its words
 * long after its markup, so four ways to write such a list are known, and the first that gives something is taken, as
 * what comes later is more easily something else: `dt` and `th`; words in bold; a line "Grade: Band 5"; a line "Grade"
 * and the line after it.
 */
export const termAnswers = (outline: Outline, term: string): Text[] => {
  const plain = plainWords(term);
  for (const answers of [inList, afterBold, onOneLine, onNextLine]) {
    const found = answers(outline, plain);
    // A term that is there without an answer has none: what comes next is another's.
    if (found.length > 0) return found;
  }
  return [];
};

const inList = (outline: Outline, term: string): Text[] => afterElements(outline, 'dt, th', term);
const afterBold = (outline: Outline, term: string): Text[] => afterElements(outline, 'b, strong', term);

const afterElements = ({ page }: Outline, selector: string, term: string): Text[] => {
  const terms = [...page.querySelectorAll(selector)];
  const ends = withAncestors(terms);
  return terms
    .filter((element) => plainWords(readText([element])) === term)
    .map((element) => ({ text: firstWords(nodesAfter(element, ends)) }));
};

/** A term in bold is often followed by a colon outside of it. */
const firstWords = (nodes: Node[]): string =>
  nodes.map((node) => oneLine(readText([node])).replace(/^:\s*/, '')).find((text) => text !== '') ?? '';

const onOneLine = ({ lines }: Outline, term: string): Text[] =>
  lines().flatMap((line) => {
    const at = line.indexOf(':');
    const text = line.slice(at + 1).trim();
    return at > 0 && text !== '' && plainWords(line.slice(0, at)) === term ? { text, quote: line } : [];
  });

/** The next line may be the next term, where this one has no answer. */
const onNextLine = ({ lines, labels }: Outline, term: string): Text[] =>
  lines().flatMap((line, at) => {
    const next = lines()[at + 1] ?? '';
    return plainWords(line) === term && !labels.has(plainWords(next)) ? { text: next } : [];
  });
