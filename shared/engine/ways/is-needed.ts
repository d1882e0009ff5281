import type { RouteId } from '../../model/id.ts';
import type { Route } from '../../model/route.ts';
import { measure } from './measure.ts';
import type { Plan } from './plan.ts';
import type { Books } from './reckon.ts';
import { firstPlan, type Start } from './start.ts';
import { take } from './take.ts';

type Routes = ReadonlyMap<RouteId, Route>;
type Around = Parameters<typeof take>[3];

/** Could no step be left out? One is worth its place when without it the way fails, is less sure, or leaves months unpaid. */
export function isNeeded(plan: Plan, start: Start, routes: Routes, around: Around, books: Books): boolean {
  const whole = measure(plan, books);
  return plan.taken.slice(0, -1).every((_, left) => {
    const ids = plan.taken.filter((__, index) => index !== left).map((step) => step.route);
    const shorter = replay(ids, start, routes, around);
    if (!shorter) return true;
    const without = measure(shorter, books);
    return without.unpaidMonths > whole.unpaidMonths || (whole.possible === 'yes' && without.possible === 'unknown');
  });
}

function replay(ids: RouteId[], start: Start, routes: Routes, around: Around): Plan | undefined {
  return ids.reduce<Plan | undefined>((plan, id) => {
    const route = routes.get(id);
    return plan && route && take(plan, id, route, around);
  }, firstPlan(start));
}
