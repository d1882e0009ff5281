import type { Words } from './words.ts';

type Dated = { from: string; to: string };

/**
 * The rows of a table's newest year that has begun by `today`, an ISO day; none when that year ended two years ago.
 * A year that is over still stands, and is labelled with its period.
 */
export function newest<Row extends Dated>(rows: readonly Row[], today: string): Row[] {
  const twoYearsBack = `${Number(today.slice(0, 4)) - 2}${today.slice(4)}`;
  const begun = rows.filter((row) => row.from <= today && row.to >= twoYearsBack);
  const latest = begun
    .map((row) => row.from)
    .toSorted()
    .at(-1);
  return begun.filter((row) => row.from === latest);
}

/** The years of a row: "2026 to 2027". */
export function periodOf({ from, to }: Dated, words: Words): string {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  return first === last ? first : words.amounts.range(first, last);
}
