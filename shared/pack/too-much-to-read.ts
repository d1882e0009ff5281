const mostText = 200_000;
const mostDepth = 40;
const lessDeep = 'Write it less deep: so many lists within lists are not read';

/** Whoever writes a pack may wish us ill: what is too long or too deep is not parsed at all. */
export function tooMuchToRead(text: string): string | undefined {
  if (text.length > mostText) return `Make it shorter: at most ${mostText / 1000} kB are read`;
  if (/^(?: {200}|(?:[ ]*- ){41})/m.test(text)) return lessDeep;
  let depth = 0;
  for (const sign of text) {
    if (sign === '[' || sign === '{') depth++;
    else if (sign === ']' || sign === '}') depth = Math.max(0, depth - 1);
    if (depth > mostDepth) return lessDeep;
  }
  return undefined;
}
