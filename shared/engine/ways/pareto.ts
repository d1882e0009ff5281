import type { Measures } from './measure.ts';

/** What one way is compared with another on. */
export type Compared = Pick<
  Measures,
  'months' | 'unpaidMonths' | 'borrowed' | 'entry' | 'netSixYears' | 'possible' | 'count'
>;

/** Is `a` at least as good as `b` on every measure? What is not known is neither better nor worse. */
export const isAsGood = (a: Compared, b: Compared): boolean =>
  a.months <= b.months &&
  a.unpaidMonths <= b.unpaidMonths &&
  a.entry <= b.entry &&
  a.count <= b.count &&
  (a.possible === 'yes' || b.possible === 'unknown') &&
  (a.borrowed === null || b.borrowed === null || a.borrowed <= b.borrowed) &&
  (a.netSixYears === null || b.netSixYears === null || a.netSixYears >= b.netSixYears);

/** Is `a` at least as good as `b` on all measures, and better on one? */
export const beats = (a: Compared, b: Compared): boolean => isAsGood(a, b) && !isAsGood(b, a);
