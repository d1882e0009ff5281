/** A sentence or a line of a list, with its UTF-16 offsets; `line` says that it fills a line by itself. */
export type Clause = { text: string; start: number; end: number; line: boolean };

/** A longer clause is cut at a space, so that no pattern ever meets one without end. */
const longest = 700;

// The repeat is bounded: an unbounded one takes quadratic time on a long run of spaces.
const breaks = /;?[ \t]{0,40}\r?\n|[•·▪●◦‣∙■□➢✓✔*]|\s[-–](?=\s?[A-Z])|[.!?](?=\s)|(?<=[a-z]{2})\.(?=[A-Z][a-z])|;/g;
const abbreviation = /(?:\b(?:e\.g|i\.e|etc|incl?|approx|min|max|vs|no|st|dr|mr|mrs|ms|a\.m|p\.m)|\b[A-Z])$/i;

/** Cuts a text into clauses without bullets, blanks and closing full stops. */
export function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  let startsLine = true;
  for (const match of [...text.matchAll(breaks), undefined]) {
    const to = match ? match.index : text.length;
    if (match?.[0] === '.' && abbreviation.test(text.slice(Math.max(0, to - 8), to))) continue;
    const endsLine = !match || match[0].includes('\n');
    const before = clauses.length;
    for (let at = from; at < to;) {
      const cut = cutAt(text, at, to);
      const clause = trim(text, at, cut);
      if (clause) clauses.push({ ...clause, line: startsLine && endsLine });
      at = cut;
    }
    if (clauses.length > before || endsLine) startsLine = endsLine;
    if (match) from = to + match[0].length;
  }
  return clauses;
}

function cutAt(text: string, from: number, to: number): number {
  if (to - from <= longest) return to;
  const space = text.lastIndexOf(' ', from + longest);
  return space > from ? space : from + longest;
}

function trim(text: string, from: number, to: number): Omit<Clause, 'line'> | undefined {
  const piece = text.slice(from, to);
  const start = from + piece.length - piece.replace(/^[\s–—-]+/, '').length;
  const end = from + piece.trimEnd().length;
  return end > start ? { text: text.slice(start, end), start, end } : undefined;
}
