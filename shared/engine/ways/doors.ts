import type { Content } from '../../model/content.ts';
import type { Profile } from '../../model/profile.ts';
import type { Route } from '../../model/route.ts';
import { meets } from '../meets.ts';
import { isOfLimit } from './limits.ts';
import type { Measures } from './measure.ts';
import type { Move } from './moves.ts';
import type { Need } from './need.ts';
import type { Start } from './start.ts';

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

/**
 * Of these last moves those that a plan may come to: without a need that does not hold now and that nothing could serve.
 * A lapsed registration is such a need; no route gives one.
 */
export function openDoors(goals: Move[], offered: Set<Move>, start: Start, content: Content): Move[] {
  const isGiven = ({ leaves }: Need) =>
    leaves.some(({ givers }) => givers.some((move) => offered.has(move) && !goals.includes(move)));
  return goals.filter(
    (move) =>
      isForThem(move, start, content) &&
      (move.route.few ||
        move.needs.every(
          (need) =>
            need.leaves.some(({ fact }) => 'age' in fact || 'role' in fact) ||
            meets(need.condition, start.profile, content, start.assumed).answer !== 'no' ||
            isGiven(need),
        )),
  );
}

/**
 * What few people have they have already, or time brings it in the job that they are in: nobody takes a degree for the
 * course that is for graduates.
 */
export function isForThem({ route, needs }: Move, { profile, assumed }: Start, content: Content): boolean {
  if (!route.few) return true;
  return needs.every(
    ({ condition, leaves }) =>
      leaves.some(({ fact }) => isOfLimit(fact)) ||
      'age' in condition ||
      'role' in condition ||
      isInOneOf(leaves, profile) ||
      meets(condition, profile, content, assumed).answer === 'yes',
  );
}

/** Is it met by any of several jobs, and the person in one of them? Time brings the months. */
const isInOneOf = (leaves: Need['leaves'], { roles }: Profile): boolean =>
  leaves.every(({ fact }) => 'role' in fact) &&
  leaves.some(({ fact }) => 'role' in fact && roles.some(({ id, current }) => id === fact.role && current !== false));
