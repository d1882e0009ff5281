/** What adverts that were written as HTML leave in their text. */
const named: Record<string, string> = {
  amp: '&',
  nbsp: ' ',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  bull: '•',
  middot: '·',
  hellip: '…',
  pound: '£',
  euro: '€',
  frac12: '½',
};
const entity = /&(?:([a-z]{2,8}\d{0,2})|#(\d{1,6})|#x([\da-f]{1,5}));/gi;

/** A text without its HTML entities, and where each of its UTF-16 units stood in the text as given. */
export type Decoded = { text: string; at: (offset: number) => number };

/** Reads "&amp;", "&#39;" and the like once; what is no entity stays. A text without any comes back as it is. */
export function decodeEntities(given: string): Decoded {
  if (!given.includes('&')) return { text: given, at: (offset) => offset };
  const cuts: { from: number; by: number }[] = [];
  let shorter = 0;
  const text = given.replace(entity, (whole: string, name?: string, decimal?: string, hex?: string, at?: number) => {
    const is = name === undefined ? characterOf(decimal, hex) : named[name.toLowerCase()];
    if (is === undefined) return whole;
    shorter += whole.length - is.length;
    cuts.push({ from: (at ?? 0) + whole.length - shorter, by: shorter });
    return is;
  });
  return { text, at: (offset) => offset + (cuts.findLast(({ from }) => from <= offset)?.by ?? 0) };
}

function characterOf(decimal: string | undefined, hex: string | undefined): string | undefined {
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  // Control characters and halves of a pair are left as they were written.
  const isText = code >= 32 && code <= 0xffff && !(code >= 0xd800 && code <= 0xdfff) && !(code >= 127 && code < 160);
  return isText ? String.fromCodePoint(code) : undefined;
}
