import type { Route } from '../../model/route.ts';
import type { Profile } from '../../model/profile.ts';
import type { Beginning, Beginnings } from './begin.ts';
import { isJob } from './give.ts';
import type { HeldAfter } from './held.ts';
import { isLent } from './offered.ts';
import { horizon, within } from './measure.ts';
import type { Move } from './moves.ts';
import { unusedAfter } from './use.ts';
import { isInJob, type Plan, type Taken } from './plan.ts';
import { paidBetween, payerOf, type Payer } from './payer.ts';
import { reckon, type Books, type Reckoned } from './reckon.ts';
import type { StandingAfter } from './standing.ts';
import { sumKnown } from './sum-known.ts';
import { workAfter } from './work-after.ts';

export type World = {
  profile: Profile;
  books: Books;
  begin: Beginnings;
  held: { after: HeldAfter };
  standings: { after: StandingAfter };
};

/**
 * The plan with one more move taken as soon as it can be; undefined when its condition can't be met after this plan.
 * Time that a job must last first, or an age that must be reached, is waited for; so is the start of a course.
 */
export function take(plan: Plan, move: Move, world: World): Plan | undefined {
  const { profile, books } = world;
  const { route } = move;
  const isEmployed = isInJob(plan);
  if (route.paid.by === 'nobody' && profile.limits.mustEarn && !isEmployed) return undefined;
  const beginning = world.begin.soonest(plan, move);
  if (!beginning) return undefined;

  const { begins: started, applyBy } = besideLast(plan, move, beginning, world) ?? beginning;
  // Beside another course it adds only the months by which it lasts longer.
  const begins = Math.max(started, plan.months);
  const ends = Math.max(begins, started + route.months.typical);
  const worked = plan.job === undefined ? 0 : beginning.ready - plan.months;
  const age = profile.age === undefined ? undefined : Math.floor(profile.age + begins / 12 + 1e-6);
  const { answer, entry, cost } = beginning;
  const last: Taken = {
    move,
    started,
    begins,
    ends,
    worked,
    waits: begins - plan.months - worked,
    answer,
    ...(applyBy !== undefined && { applyBy }),
    ...(age !== undefined && { age }),
    ...(cost !== undefined && { cost }),
  };
  const costed = costing(route, move.costs[cost ?? -1]?.cost);
  if (profile.limits.noLoan && isLent(costed.cost)) return undefined;
  const reckoned = reckon(move.id, costed, age, books, cost);
  const own = payerOf(move.id, route, books);
  const isBeside = route.beside === true && isEmployed;
  const next: Plan = {
    ...workAfter(plan, last, own, books),
    ...moneyAfter(plan, last, own, reckoned, isBeside ? ends : begins, profile.age),
    standing: world.standings.after(plan.standing, move, (route.beside ? ends : begins) - plan.since),
    held: world.held.after(plan.held, move),
    months: ends,
    before: plan,
    last,
    unused: [],
    count: plan.count + 1,
    waiting: plan.waiting + last.waits,
    unpaidMonths: plan.unpaidMonths + (route.paid.by === 'nobody' && !isBeside ? ends - begins : 0),
    entry: Math.max(plan.entry, entry),
    possible: answer === 'unknown' ? answer : plan.possible,
    confidence: Math.max(plan.confidence, move.confidence),
    limited: plan.limited + Number(route.availability === 'limited'),
  };
  if (isJob(route)) next.job = next;
  next.unused = unusedAfter(plan, move, next, isBeside, world.held.after);
  return next;
}

/** The route with what it costs this person, where that is something else. */
export const costing = (route: Route, cost: Route['cost'] | undefined): Route => (cost ? { ...route, cost } : route);

/** How it begins when it is done beside another short course that it does not rest on. */
function besideLast({ last, before, months }: Plan, move: Move, { ready, answer }: Beginning, { begin }: World) {
  if (!move.route.beside || !last?.move.route.beside || !before || ready > months) return undefined;
  if (!before.standing.ahead.some(({ index }) => index === move.index)) return undefined;
  const found = begin.beginsFrom(before.standing, before.since, move, last.begins);
  return found && (found.answer === 'yes' || answer === 'unknown') ? found : undefined;
}

/** Money after a step: what the job of before goes on paying until `until`, the step's own pay and grants, fees and loans. */
function moneyAfter(
  plan: Plan,
  { begins, ends }: Taken,
  own: Payer,
  { grants, cost, studentLoan, learnerLoan }: Reckoned,
  until: number,
  age: number | undefined,
): Pick<Plan, 'earned' | 'net' | 'studentLoan' | 'learnerLoan'> {
  const fees = cost.paidBy === 'you' ? cost.amount : 0;
  const six = (month: number) => Math.min(month, horizon);
  return {
    earned: add(plan.earned, paidBetween(plan.pays, plan.months, until, age), paidBetween(own, begins, ends, age)),
    net: add(
      plan.net,
      paidBetween(plan.pays, plan.months, six(until), age),
      paidBetween(own, begins, six(ends), age),
      grants * within(begins, ends),
      fees === null ? null : -12 * fees,
    ),
    studentLoan: add(plan.studentLoan, studentLoan),
    // An Advanced Learner Loan for Access is written off once a degree that student finance pays for is finished.
    learnerLoan: cost.paidBy === 'student-loan' ? 0 : add(plan.learnerLoan, learnerLoan),
  };
}

const add = (...parts: (number | null)[]): number | null => parts.reduce(sumKnown, 0);
