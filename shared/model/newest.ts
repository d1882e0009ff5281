/**
 * The rows of a table's newest year that has begun by `today`, an ISO day; none when that year ended two years ago.
 * A year that is over still stands, and is labelled with its period: an old copy shows old figures as old, then none.
 */
export function newest<Row extends { from: string; to: string }>(rows: readonly Row[], today: string): Row[] {
  // ISO days compare as text.
  const twoYearsBack = `${Number(today.slice(0, 4)) - 2}${today.slice(4)}`;
  const begun = rows.filter((row) => row.from <= today && row.to >= twoYearsBack);
  const latest = begun.reduce((latestFrom, row) => (row.from > latestFrom ? row.from : latestFrom), '');
  return begun.filter((row) => row.from === latest);
}
