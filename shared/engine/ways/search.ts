import type { Content } from '../../model/content.ts';
import type { RoleId, RouteId } from '../../model/id.ts';
import type { Route } from '../../model/route.ts';
import { statusOf } from '../status-of.ts';
import { monthOf } from './calendar.ts';
import { measure, type Measures } from './measure.ts';
import { answersFor, helpfulRoutes, needsOf, openDoors, placeOf, readyBy, type Answers } from './needs.ts';
import { beats, equals } from './pareto.ts';
import type { Plan } from './plan.ts';
import type { Start } from './start.ts';
import { reckon, type Books } from './reckon.ts';
import { take } from './take.ts';

const mostSteps = 8;

/** A plan that gets there, and what it measures with the pay of the role counted in. */
export type Reached = { plan: Plan; measures: Measures };

/** A plan on its way: where it has brought the person, what their job goes on paying (−1: in no job), and `readyBy`. */
type Place = Reached & { answers: Answers; name: string; keepsOnPaying: number; ready: number[] };

/**
 * The plans to the role worth keeping: sequences of at most eight routes whose conditions hold, or may hold, when each
 * is reached, none with a step that could be left out. Of two that leave the person in the same place, or that get there
 * by the same last route, one that is beaten on every measure is dropped.
 */
export function search(role: RoleId, start: Start, books: Books): Reached[] {
  const { content, today } = books;
  const around = { content, assumed: start.assumed, now: monthOf(today) };
  const routes = Object.entries(content.routes)
    .filter(([, route]) => isOffered(route, start, content))
    .map(([id, route]): [RouteId, Route] => [id, asking(route, start)]);
  const needs = needsOf(routes, content);
  const goals = routes.filter(([, { to }]) => to.role === role).map(([id]) => id);
  const doors = openDoors(goals, start, needs, content);
  const kept = new Map<string, Place[]>();
  const reached = new Map<RouteId, Reached[]>();

  let edge = [placed({ profile: start.profile, months: 0, taken: [] })];
  for (let steps = 0; steps < mostSteps && edge.length > 0; steps++) edge = edge.flatMap(onwards);
  return [...reached.values()].flat();

  function onwards({ plan, answers }: Place): Place[] {
    for (const id of doors) {
      const there = next(plan, id);
      if (there) arrive(id, { plan: there, measures: measure(there, books, role) });
    }
    return [...helpfulRoutes(doors, plan.profile, answers, needs, around)].flatMap((id) => {
      const further = goals.includes(id) ? undefined : next(plan, id);
      const place = further && placed(further);
      return place && keep(place) ? [place] : [];
    });
  }

  function placed(plan: Plan): Place {
    const answers = answersFor(plan.profile, needs, around);
    const keepsOnPaying = plan.job === undefined ? -1 : (reckon(plan, plan.job, books).pay?.from ?? 0);
    const ready = readyBy(plan.months, plan.profile, answers);
    return { plan, answers, name: placeOf(answers), measures: measure(plan, books), keepsOnPaying, ready };
  }

  function next(plan: Plan, id: RouteId): Plan | undefined {
    const route = needs.routes.get(id);
    return route && take(plan, id, route, around);
  }

  function keep(place: Place): boolean {
    const others = kept.get(place.name) ?? [];
    const asGood = (a: Place, b: Place) =>
      a.keepsOnPaying >= b.keepsOnPaying &&
      a.ready.every((month, index) => month <= (b.ready[index] ?? Infinity)) &&
      (beats(a.measures, b.measures) || equals(a.measures, b.measures));
    if (others.some((other) => asGood(other, place))) return false;
    kept.set(place.name, [...others.filter((other) => !asGood(place, other)), place]);
    return true;
  }

  /** Whether each step is needed is asked last, for it costs the most. A plan with an idle step may not beat another. */
  function arrive(door: RouteId, plan: Reached): void {
    const others = reached.get(door) ?? [];
    if (others.some(({ measures }) => beats(measures, plan.measures))) return;
    if (!isNeeded(plan.plan, start, routes, around, books)) return;
    reached.set(door, [...others.filter(({ measures }) => !beats(plan.measures, measures)), plan]);
  }
}

/** A route that is closed is not offered, nor one that a limit of the person rules out. */
function isOffered(route: Route, { profile }: Start, content: Content): boolean {
  const borrows = route.cost.paidBy === 'student-loan' || route.cost.paidBy === 'learner-loan';
  if (profile.limits.noLoan && borrows) return false;
  if (profile.limits.mustEarn && route.paid.by === 'nobody' && !route.beside) return false;
  return statusOf(route, content) !== 'closed';
}

/** Paid work asks for the right to work: asked only where someone said that theirs is not settled, or that they have none. */
const asking = (route: Route, { profile: { rightToWork } }: Start): Route =>
  rightToWork === undefined || rightToWork === 'yes' || route.paid.by === 'nobody'
    ? route
    : { ...route, from: { all: [route.from, { rightToWork: true }] } };

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
