import type { Measures } from './measure.ts';

/** What one way is compared with another on. */
export type Compared = Pick<
  Measures,
  'months' | 'unpaidMonths' | 'borrowed' | 'entry' | 'netSixYears' | 'possible' | 'count'
>;

/** How much better `a` is than `b` on each measure: positive is better, 0 equal, and what is not known is neither. */
function compare(a: Compared, b: Compared): number[] {
  const less = (x: number | null, y: number | null) => (x === null || y === null ? 0 : y - x);
  return [
    less(a.months, b.months),
    less(a.unpaidMonths, b.unpaidMonths),
    less(a.borrowed, b.borrowed),
    less(a.entry, b.entry),
    less(a.count, b.count),
    -less(a.netSixYears, b.netSixYears),
    Number(a.possible === 'yes') - Number(b.possible === 'yes'),
  ];
}

/** Is `a` at least as good as `b` on all measures, and better on one? */
export function beats(a: Compared, b: Compared): boolean {
  const by = compare(a, b);
  return by.every((difference) => difference >= 0) && by.some((difference) => difference > 0);
}

/** Is `a` at least as good as `b` on every measure? */
export const isAsGood = (a: Compared, b: Compared): boolean => compare(a, b).every((difference) => difference >= 0);

/** Are the two alike on every measure? */
export const equals = (a: Compared, b: Compared): boolean => compare(a, b).every((difference) => difference === 0);
