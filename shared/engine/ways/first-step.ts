import type { Content } from '../../model/content.ts';
import type { Profile } from '../../model/profile.ts';
import type { Route, RouteKind } from '../../model/route.ts';

/**
 * What to do today towards the first step of a plan: what its route says. Whoever may not work yet is not sent to look
 * for a job: under 16 that is what cadets or work experience say, and without the right to work what volunteering says.
 */
export function firstStepToday(
  route: Route,
  waits: number,
  { age, rightToWork }: Profile,
  { routes }: Content,
): string {
  // By name: the order of the content does not count.
  const ids = Object.keys(routes).toSorted();
  const firstOf = (...kinds: RouteKind[]) =>
    ids.map((id) => routes[id]).find((each) => each && kinds.includes(each.kind))?.firstStep;
  if (age !== undefined && age < 16 && waits > 0) return firstOf('cadets', 'work-experience') ?? route.firstStep;
  const mayWork = rightToWork === undefined || rightToWork === 'yes';
  if (!mayWork && route.paid.by !== 'nobody') return firstOf('volunteering') ?? route.firstStep;
  return route.firstStep;
}
