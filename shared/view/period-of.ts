import type { Words } from './words.ts';

/** The years of a row: "2026 to 2027". */
export function periodOf({ from, to }: { from: string; to: string }, words: Words): string {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  return first === last ? first : words.amounts.range(first, last);
}
