import type { Content } from '../../model/content.ts';
import { factsOf } from '../../model/facts-of.ts';
import type { RouteId } from '../../model/id.ts';
import type { Profile } from '../../model/profile.ts';
import type { Route } from '../../model/route.ts';
import { meets } from '../meets.ts';
import type { Assumed } from '../meets-fact.ts';
import { monthsToAge } from './birthday.ts';
import { nextStart, type MonthIndex } from './calendar.ts';
import { give } from './give.ts';
import type { Plan, Taken } from './plan.ts';

type Around = { content: Content; assumed: Assumed; now: MonthIndex };

/**
 * The plan with one more route taken as soon as it can be; undefined when its condition can't be met after this plan.
 * Time that a job must last first, or an age that must be reached, is waited for; so is the start of a course.
 */
export function take(plan: Plan, id: RouteId, route: Route, around: Around): Plan | undefined {
  const met = soonest(plan, route, around);
  if (!met) return undefined;

  const last = plan.taken.at(-1);
  const besideLast = route.beside && last && around.content.routes[last.route]?.beside && met.after === 0;
  const ready = besideLast ? last.start : plan.months + met.after;
  const next = route.starts && nextStart(route.starts, route.applyBy, around.now + ready, around.now);
  const start = next ? next.start - around.now : ready;
  // Beside another course it adds only the months by which it lasts longer.
  const begins = Math.max(start, plan.months + met.after);
  const ends = Math.max(begins, start + route.months.typical);

  const step: Taken = {
    route: id,
    months: ends - begins,
    waits: begins - plan.months - (plan.job === undefined ? 0 : met.after),
    start: begins,
    ...(next?.applyBy !== undefined && { applyBy: next.applyBy - around.now }),
    reasons: met.reasons,
    possible: met.answer,
    ...(met.age !== undefined && { age: Math.floor(met.age) }),
    ...(plan.job !== undefined && { job: plan.job }),
    ...(plan.works !== undefined && { works: plan.works }),
  };
  const taken = [...worked(plan, met.after), step];
  return {
    profile: profileAfter(plan, route, begins, ends),
    months: ends,
    taken,
    ...workAfter(plan, route, taken.length - 1),
  };
}

/** The person after the step. Time in it is time in its job; what is done beside a job is time in that one. */
function profileAfter(plan: Plan, route: Route, begins: number, ends: number): Profile {
  const months = ends - begins;
  const before = later(plan.profile, begins - plan.months);
  if (route.beside) return give(later(before, months), route, 0);
  const { age, ...given } = give(before, route, trainsFor(route) ? 0 : months);
  return { ...given, ...(age !== undefined && { age: age + months / 12 }) };
}

/** Study, or training for a register, leads to a role: nobody has worked in it yet when it ends. */
const trainsFor = ({ to, paid }: Route) => paid.by === 'nobody' || (to.registers ?? []).length > 0;

/** The job that goes on after the step: that of the step, the one it was done beside, or the one that it qualified for. */
function workAfter({ job, works }: Plan, route: Route, index: number): Pick<Plan, 'job' | 'works'> {
  if (route.beside) return { ...(job !== undefined && { job }), ...(works !== undefined && { works }) };
  if (route.to.role === undefined) return {};
  return trainsFor(route) ? { works: route.to.role } : { job: index };
}

/** Time spent in a job until the next step may begin belongs to the job's step. */
function worked(plan: Plan, after: number): Taken[] {
  return plan.taken.map((step, index) => (index === plan.job ? { ...step, months: step.months + after } : step));
}

/** The least number of months after this plan at which the route's condition holds or may hold. */
function soonest(plan: Plan, route: Route, { content, assumed }: Around) {
  for (const after of worthWaiting(plan.profile, route)) {
    const profile = later(plan.profile, after);
    const { answer, reasons } = meets(route.from, profile, content, assumed);
    if (answer === 'yes' || (answer === 'unknown' && !route.few)) return { after, answer, reasons, age: profile.age };
  }
  return undefined;
}

/** The moments at which time alone could change the answer: now, and when an age or a length of service is reached. */
function worthWaiting(profile: Profile, route: Route): number[] {
  const moments = factsOf(route.from).flatMap((fact) => {
    if ('age' in fact && profile.age !== undefined)
      return [monthsToAge(fact.age.min ?? 0, profile.age)].filter(Number.isFinite);
    if ('role' in fact) {
      const held = profile.roles.find((role) => role.id === fact.role && role.current);
      return held?.months === undefined ? [] : [(fact.months ?? 0) - held.months];
    }
    return [];
  });
  return [...new Set([0, ...moments.filter((months) => months > 0)])].toSorted((a, b) => a - b);
}

/** The same person some months later: older, and longer in the jobs they are in. */
function later(profile: Profile, months: number): Profile {
  if (months === 0) return profile;
  const roles = profile.roles.map((role) =>
    role.current && role.months !== undefined ? { ...role, months: role.months + months } : role,
  );
  return { ...profile, ...(profile.age !== undefined && { age: profile.age + months / 12 }), roles };
}
