import type { Content } from '../../model/content.ts';
import type { RoleId, RouteId } from '../../model/id.ts';
import type { Route } from '../../model/route.ts';
import { statusOf } from '../status-of.ts';
import { monthOf } from './calendar.ts';
import { measure, type Measures } from './measure.ts';
import { helpFor, needsServedBy } from './needs.ts';
import { beats, equals } from './pareto.ts';
import type { Plan } from './plan.ts';
import type { Start } from './start.ts';
import type { Books } from './reckon.ts';
import { take } from './take.ts';

const mostSteps = 8;

/** A plan that gets there. `isWorthIt` asks whether each of its steps is needed; it costs something to ask. */
export type Reached = { plan: Plan; isWorthIt: () => boolean };

/**
 * Every plan to the role worth keeping: all sequences of at most eight routes whose conditions hold, or may hold,
 * when each is reached; of two that leave the person in the same place, one that is beaten on every measure is dropped.
 */
export function search(role: RoleId, start: Start, books: Books): Reached[] {
  const { content, today } = books;
  const around = { content, assumed: start.assumed, now: monthOf(today) };
  const routes = Object.entries(content.routes).filter(([, route]) => isOffered(route, start, content));
  const served = needsServedBy(routes, content);
  const kept = new Map<string, { plan: Plan; measures: Measures }[]>();
  const reached: Plan[] = [];

  let edge: Plan[] = [{ profile: start.profile, months: 0, taken: [] }];
  for (let steps = 0; steps < mostSteps && edge.length > 0; steps++) edge = edge.flatMap(onwards);
  return reached.map((plan) => ({ plan, isWorthIt: () => isNeeded(plan, start, routes, around, books) }));

  function onwards(plan: Plan): Plan[] {
    const helps = helpFor(plan.profile, content, start.assumed);
    return routes.flatMap(([id, route]) => {
      const isGoal = route.to.role === role;
      if (!isGoal && !helps(route, served.get(id) ?? [])) return [];
      const next = take(plan, id, route, around);
      if (!next || !keep(next, isGoal ? id : '')) return [];
      if (!isGoal) return [next];
      reached.push(next);
      return [];
    });
  }

  /** Plans that get there are compared with those that end by the same route: each is a door of its own. */
  function keep(plan: Plan, door: RouteId): boolean {
    const place = `${door} ${placeOf(plan)}`;
    const measures = measure(plan, books);
    const others = kept.get(place) ?? [];
    if (others.some((other) => beats(other.measures, measures) || equals(other.measures, measures))) return false;
    kept.set(place, [...others.filter((other) => !beats(measures, other.measures)), { plan, measures }]);
    return true;
  }
}

/** What a plan has gained, and the job it leaves the person in: all that decides what can come after. */
function placeOf({ profile, taken, job }: Plan): string {
  const held = Object.keys(profile.has).filter((id) => profile.has[id]?.status !== 'none');
  const parts = [
    ...held,
    ...profile.roles.map(({ id }) => id),
    ...profile.registers.map(({ id, state }) => id + state),
  ];
  return `${parts.toSorted().join(' ')} in ${job === undefined ? 'no job' : taken[job]?.route}`;
}

/** A route that is closed is not offered, nor one that a limit of the person rules out. */
function isOffered(route: Route, { profile }: Start, content: Content): boolean {
  const borrows = route.cost.paidBy === 'student-loan' || route.cost.paidBy === 'learner-loan';
  if (profile.limits.noLoan && borrows) return false;
  if (profile.limits.mustEarn && route.paid.by === 'nobody' && !route.beside) return false;
  return statusOf(route, content) !== 'closed';
}

type Routes = [RouteId, Route][];
type Around = Parameters<typeof take>[3];

/** Could no step be left out? One is worth its place when without it the way fails, is less sure, or leaves months unpaid. */
function isNeeded(plan: Plan, start: Start, routes: Routes, around: Around, books: Books): boolean {
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
  return ids.reduce<Plan | undefined>(
    (plan, id) => {
      const route = routes.find(([other]) => other === id)?.[1];
      return plan && route && take(plan, id, route, around);
    },
    { profile: start.profile, months: 0, taken: [] },
  );
}
