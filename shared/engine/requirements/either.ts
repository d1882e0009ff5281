/**
 * One pattern that matches what any of several does, tried in their order, so that a long one can be read in lines.
 * The flags are the first one's.
 */
export function either(first: RegExp, ...others: RegExp[]): RegExp {
  return new RegExp([first, ...others].map(({ source }) => source).join('|'), first.flags);
}
