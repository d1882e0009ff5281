/**
 * What a person reads in these nodes: blocks and `<br>` make lines, white space is collapsed, empty lines, scripts,
 * styles and hidden elements are left out.
 *
 * The answer is the same when elements are wrapped in `div` or `span`, and when an element stands twice in a row: pages
 * are re-wrapped often, and what a page repeats says nothing new. Takes time in proportion to the text.
 */
export const readText = (nodes: Iterable<Node>): string => toLines(gather(nodes, false, 0).text);

/** The same text on one line. */
export const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** The same text with no white space at all, for asking whether two elements say the same. */
export const squeeze = (text: string): string => text.replaceAll(/\s+/g, '');

const leftOut = new Set(
  'head script style noscript template title iframe object svg canvas audio video select textarea'.split(' '),
);
const makesLine = new Set(
  (
    'address article aside blockquote body caption dd details dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section summary table td th tr ul'
  ).split(' '),
);

/** Past this depth an element's text is taken whole, so that no page can exhaust the stack. */
const deepest = 200;

/**
 * Where a `div` without words of its own opens and closes. It is only known from what stands on both sides whether it
 * makes a line (pasted text: one `div` a line) or sits in the middle of a sentence (someone wrapped an inline element).
 * Both are private-use characters, taken out of the page's own text first.
 */
const opens = '\uE000';
const closes = '\uE001';

/** `key` is the text without white space. */
type Gathered = { text: string; key: string };

const gather = (nodes: Iterable<Node>, inParagraph: boolean, depth: number): Gathered => {
  let text = '';
  let key = '';
  let before = '';
  for (const node of nodes) {
    if (node.nodeType === 3) {
      const words = collapse(node.textContent ?? '');
      text += words;
      if (words.trim() === '') continue;
      key += squeeze(words);
      before = '';
    } else if (node.nodeType === 1) {
      const part = gatherElement(node as Element, inParagraph, depth);
      if (part.key !== '' && part.key === before) continue;
      text += part.text;
      key += part.key;
      before = part.key;
    }
  }
  return { text, key };
};

const gatherElement = (element: Element, inParagraph: boolean, depth: number): Gathered => {
  const tag = element.localName;
  if (leftOut.has(tag) || isHidden(element)) return { text: '', key: '' };
  if (tag === 'br') return { text: '\n', key: '' };
  if (depth > deepest) {
    const text = collapse(element.textContent ?? '');
    return { text, key: squeeze(text) };
  }
  const { text, key } = gather(childrenOf(element), inParagraph || tag === 'p', depth + 1);
  if (makesLine.has(tag)) return { text: `\n${text}\n`, key };
  // No parser puts a div into a p, so one that is there was put there by a script, around part of a sentence.
  if (tag !== 'div' || inParagraph) return { text, key };
  return hasWordsOfItsOwn(element) ? { text: `\n${text}\n`, key } : { text: opens + text + closes, key };
};

const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') || /(display:\s*none|visibility:\s*hidden)/i.test(element.getAttribute('style') ?? '');

const hasWordsOfItsOwn = (element: Element): boolean => {
  for (const node of childrenOf(element)) {
    if (node.nodeType === 3 && (node.textContent ?? '').trim() !== '') return true;
  }
  return false;
};

/** Following `nextSibling` is quick in every DOM; indexing a live list is not. */
function* childrenOf(element: Element): Generator<Node> {
  for (let node = element.firstChild; node; node = node.nextSibling) yield node;
}

/** Employers write plain text with blank lines and typed bullets; those stay lines. A single line end is only layout. */
const collapse = (text: string): string =>
  text
    .replaceAll(/[\uE000\uE001\u00AD\u200B\uFEFF]/g, '')
    .replaceAll(/(?:[^\S ]\s*|\s{2,})([•·*–-](?=\s))?/g, (run: string, bullet: string | undefined) => {
      const ends = run.split('\n').length - 1;
      return (ends > 1 || (ends === 1 && bullet !== undefined) ? '\n' : ' ') + (bullet ?? '');
    });

const toLines = (text: string): string =>
  text
    .replaceAll(/[\s\uE000\uE001]{2,}|[^\S ]|[\uE000\uE001]/g, (run: string, offset: number) => {
      const edge = run.includes(opens) || run.includes(closes);
      if (run.includes('\n') || (edge && /\uE001[^]*\uE000/.test(run))) return '\n';
      if (!edge || /\s/.test(run)) return ' ';
      const goesOn =
        /[(["'“‘/–-]/.test(text.charAt(offset - 1)) || /[)\]"'”’/,.;:!?–-]/.test(text.charAt(offset + run.length));
      return goesOn ? '' : '\n';
    })
    .trim();
