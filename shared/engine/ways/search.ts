import type { Content } from '../../model/content.ts';
import type { RoleId, RouteId } from '../../model/id.ts';
import type { Route } from '../../model/route.ts';
import { statusOf } from '../status-of.ts';
import { monthOf } from './calendar.ts';
import { measure, type Measures } from './measure.ts';
import { beats, equals } from './pareto.ts';
import type { Plan } from './plan.ts';
import type { Start } from './start.ts';
import { take } from './take.ts';

const mostSteps = 8;

/**
 * Every plan to the role worth keeping: all sequences of at most eight routes whose conditions hold, or may hold,
 * when each is reached; of two that leave the person in the same place, one that is beaten on every measure is dropped.
 */
export function search(role: RoleId, start: Start, content: Content, today: string): Plan[] {
  const around = { content, assumed: start.assumed, now: monthOf(today) };
  const routes = Object.entries(content.routes).filter(([, route]) => isOffered(route, start, content));
  const kept = new Map<string, { plan: Plan; measures: Measures }[]>();
  const reached: Plan[] = [];

  let edge: Plan[] = [{ profile: start.profile, months: 0, taken: [] }];
  for (let steps = 0; steps < mostSteps && edge.length > 0; steps++) {
    edge = edge.flatMap((plan) =>
      routes.flatMap(([id, route]) => {
        if (!givesSomething(plan, route)) return [];
        const next = take(plan, id, route, around);
        if (!next || !keep(next)) return [];
        if (route.to.role !== role) return [next];
        reached.push(next);
        return [];
      }),
    );
  }
  return reached.filter((plan) => isNeeded(plan, start, routes, around));

  function keep(plan: Plan): boolean {
    const place = placeOf(plan);
    const measures = measure(plan, content, today);
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

function givesSomething({ profile }: Plan, { to }: Route): boolean {
  const held = (id: string) => profile.has[id] !== undefined && profile.has[id].status !== 'none';
  return (
    (to.role !== undefined && !profile.roles.some(({ id }) => id === to.role)) ||
    (to.qualifications ?? []).some((id) => !held(id)) ||
    (to.registers ?? []).some(
      (id) => !profile.registers.some((register) => register.id === id && register.state === 'current'),
    )
  );
}

/** A route that is closed is not offered, nor one that a limit of the person rules out. */
function isOffered(route: Route, { profile }: Start, content: Content): boolean {
  const borrows = route.cost.paidBy === 'student-loan' || route.cost.paidBy === 'learner-loan';
  if (profile.limits.noLoan && borrows) return false;
  if (profile.limits.mustEarn && route.paid.by === 'nobody' && !route.beside) return false;
  return statusOf(route, content) !== 'closed';
}

type Routes = [RouteId, Route][];

/** Could no step be left out? A way holds only what the next step or the goal asks for. */
function isNeeded(plan: Plan, start: Start, routes: Routes, around: Parameters<typeof take>[3]): boolean {
  const possible = (taken: Plan['taken']) => taken.every((step) => step.possible === 'yes');
  return plan.taken.slice(0, -1).every((_, left) => {
    const ids = plan.taken.filter((__, index) => index !== left).map((step) => step.route);
    const shorter = replay(ids, start, routes, around);
    return !shorter || (possible(plan.taken) && !possible(shorter.taken));
  });
}

function replay(ids: RouteId[], start: Start, routes: Routes, around: Parameters<typeof take>[3]): Plan | undefined {
  return ids.reduce<Plan | undefined>(
    (plan, id) => {
      const route = routes.find(([other]) => other === id)?.[1];
      return plan && route && take(plan, id, route, around);
    },
    { profile: start.profile, months: 0, taken: [] },
  );
}
