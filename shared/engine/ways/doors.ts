import type { Route } from '../../model/route.ts';
import type { Measures } from './measure.ts';

type Timed = Pick<Measures, 'months' | 'unpaidMonths'>;

/**
 * Which of two ways by the same last step is shown where no way by it is among the best. Who comes by a paid one comes
 * for the pay on the way, so unpaid time counts first; by a course, the quickest.
 */
export function compareByDoor(door: Route | undefined, a: Timed, b: Timed): number {
  const unpaid = a.unpaidMonths - b.unpaidMonths;
  const time = a.months - b.months;
  return door?.paid.by === 'nobody' ? time || unpaid : unpaid || time;
}
