import type { Content } from '../../model/content.ts';
import type { Route, RouteKind } from '../../model/route.ts';
import type { Plan, Taken } from './plan.ts';

/**
 * What to do today towards the first step of a plan: what its route says. Whoever may not work yet is not sent to look
 * for a job: under 16 that is what cadets or work experience say, and without the right to work what volunteering says.
 */
export function firstStepToday(route: Route, taken: Taken, { profile, months }: Plan, { routes }: Content): string {
  const firstOf = (...kinds: RouteKind[]) => Object.values(routes).find(({ kind }) => kinds.includes(kind))?.firstStep;
  const age = profile.age === undefined ? undefined : profile.age - months / 12;
  if (age !== undefined && age < 16 && taken.waits > 0) return firstOf('cadets', 'work-experience') ?? route.firstStep;
  const mayWork = profile.rightToWork === undefined || profile.rightToWork === 'yes';
  if (!mayWork && route.paid.by !== 'nobody') return firstOf('volunteering') ?? route.firstStep;
  return route.firstStep;
}
