import type { Content } from '../../model/content.ts';
import { factsOf } from '../../model/facts-of.ts';
import type { RoleId, RouteId } from '../../model/id.ts';
import type { Route } from '../../model/route.ts';
import { statusOf } from '../status-of.ts';
import { monthOf } from './calendar.ts';
import { horizon, measure, payOfRole, type Measures } from './measure.ts';
import { answersAfter, answersFor, readyBy, type Answers } from './answers.ts';
import { needsOf } from './needs.ts';
import { compareByDoor, openDoors } from './doors.ts';
import { hasIdleStep } from './idle.ts';
import { isNeeded } from './is-needed.ts';
import { hopesOf, type Hope } from './hope.ts';
import { beats, isAsGood, type Compared } from './pareto.ts';
import { placesOn, type Where } from './places.ts';
import type { Plan } from './plan.ts';
import { Queue } from './queue.ts';
import { firstPlan, type Start } from './start.ts';
import { reckon, type Books } from './reckon.ts';
import { relevantNeeds } from './relevant.ts';
import { take } from './take.ts';

const mostSteps = 8;

/**
 * So many plans are gone on with, those first that may arrive first; then what has arrived by then is what there is.
 * Only ladders beyond a first registration come to it, where the same steps lead by several fields.
 */
const patience = 1200;

/** A plan that gets there, and what it measures with the pay of the role counted in. */
export type Reached = { plan: Plan; measures: Measures };

/** A plan on its way: where it has brought the person, what their job goes on paying (−1: in no job), and `readyBy`. */
type Place = Reached & {
  answers: Answers;
  ahead: RouteId[];
  name: string;
  keepsOnPaying: number;
  ready: number[];
};

/**
 * The plans to the role worth keeping: sequences of at most eight routes whose conditions hold, or may hold, when each
 * is reached, none with a step that could be left out. All that no other beats are among them, and of each last route
 * the first by `compareByDoor`.
 *
 * Plans are gone on with in the order in which they may arrive. One that leaves the person in the same place as another
 * and is no better on any measure is dropped; so is one that, with all that it may still hope for, is no better than a
 * plan that has arrived.
 */
export function search(role: RoleId, start: Start, books: Books): Reached[] {
  const { content, today } = books;
  const now = monthOf(today);
  const around = { content, assumed: start.assumed, now };
  const routes = Object.entries(content.routes)
    .filter(([, route]) => isOffered(route, start, content))
    .map(([id, route]): [RouteId, Route] => [id, asking(route, start)]);
  const goals = routes.filter(([, { to }]) => to.role === role).map(([id]) => id);
  const doors = openDoors(goals, start, needsOf(routes, content), content);
  const needs = relevantNeeds(doors, routes, start, content);
  const goalPay = payOfRole(role, start.profile.nation, content, today);
  const hopes = hopesOf(goalPay, doors, needs, start, now, books);
  const kept = new Map<string, Place[]>();
  const reached = new Map<RouteId, Reached[]>();
  const queue = new Queue<Place>();
  const whereIs = placesOn(doors, needs);

  const atStart = answersFor(start.profile, needs, around);
  consider(firstPlan(start), atStart);
  let gone = 0;
  for (let place = queue.next(); place && (gone < patience || reached.size === 0); place = queue.next(), gone++)
    goOn(place);
  return [...reached.values()].flat();

  function goOn(place: Place): void {
    const { plan, ahead } = place;
    if (!kept.get(place.name)?.includes(place) || !promising(place)) return;
    for (const id of doors) {
      const there = next(plan, id);
      if (there) arrive(id, { plan: there, measures: measure(there, books, role) });
    }
    if (plan.taken.length < mostSteps - 1)
      for (const id of ahead) {
        const further = goals.includes(id) ? undefined : next(plan, id);
        if (further) consider(further, answersAfter(place.answers, id, further.profile, needs, around));
      }
  }

  function consider(plan: Plan, answers: Answers): void {
    const where = whereIs(answers, plan.profile);
    if (hasIdleStep(plan, [...doors, ...where.ahead], atStart, needs)) return;
    const place = placed(plan, answers, where);
    const soonest = promising(place);
    if (soonest && keep(place)) queue.put(place, soonest.months);
  }

  /** The soonest arrival that a plan may hope for by a door at which it would still be worth having; undefined: none. */
  function promising({ plan, measures, answers }: Place): Hope | undefined {
    const worth = hopes(plan, measures, answers).filter((hope) => {
      const there = reached.get(hope.door) ?? [];
      const isFirst = there.every((other) => compareByDoor(needs.routes.get(hope.door), hope, other.measures) < 0);
      return isFirst || ![...reached.values()].some((some) => some.some((other) => isAsGood(other.measures, hope)));
    });
    return worth.reduce<Hope | undefined>(
      (least, hope) => (least && least.months <= hope.months ? least : hope),
      undefined,
    );
  }

  function placed(plan: Plan, answers: Answers, { ahead, name, wanted }: Where): Place {
    const ready = readyBy(plan.months, plan.profile, wanted);
    return { plan, answers, ahead, name, measures: measure(plan, books), keepsOnPaying: keptPay(plan), ready };
  }

  function keptPay(plan: Plan): number {
    if (plan.works !== undefined) return payOfRole(plan.works, plan.profile.nation, content, today) ?? 0;
    return plan.job === undefined ? -1 : (reckon(plan, plan.job, books).pay?.from ?? 0);
  }

  function next(plan: Plan, id: RouteId): Plan | undefined {
    const route = needs.routes.get(id);
    if (!route || plan.taken.some((step) => step.route === id)) return undefined;
    const unpaid = route.paid.by === 'nobody' && plan.job === undefined && plan.works === undefined;
    return unpaid && start.profile.limits.mustEarn ? undefined : take(plan, id, route, around);
  }

  function keep(place: Place): boolean {
    const others = kept.get(place.name) ?? [];
    const asGood = (a: Place, b: Place) =>
      a.keepsOnPaying >= b.keepsOnPaying &&
      a.ready.every((month, index) => month <= (b.ready[index] ?? Infinity)) &&
      isAsGood(waitedFor(a, b), b.measures);
    if (others.some((other) => asGood(other, place))) return false;
    kept.set(place.name, [...others.filter((other) => !asGood(place, other)), place]);
    return true;
  }

  /**
   * What one plan measures if it waits for another that is later: all that its job pays until then. It need not wait,
   * and does better still when it does not, for the role pays at least as much.
   */
  function waitedFor({ measures, keepsOnPaying }: Place, { measures: later }: Place): Compared {
    const yearly = Math.min(Math.max(0, keepsOnPaying), goalPay ?? 0);
    const waited = Math.max(0, Math.min(later.months, horizon) - Math.min(measures.months, horizon));
    const net = measures.netSixYears;
    return { ...measures, netSixYears: net === null ? null : net + (yearly * waited) / 12 };
  }

  /** Whether each step is needed is asked last, for it costs the most. A plan with an idle step may not beat another. */
  function arrive(door: RouteId, plan: Reached): void {
    const others = reached.get(door) ?? [];
    if (others.some(({ measures }) => beats(measures, plan.measures))) return;
    if (!isNeeded(plan.plan, start, needs.routes, around, books)) return;
    reached.set(door, [...others.filter(({ measures }) => !beats(plan.measures, measures)), plan]);
  }
}

/** A route that is closed is not offered, nor one that a limit of the person rules out. */
function isOffered(route: Route, { profile }: Start, content: Content): boolean {
  const borrows = route.cost.paidBy === 'student-loan' || route.cost.paidBy === 'learner-loan';
  if (profile.limits.noLoan && borrows) return false;
  if (profile.limits.mustEarn && route.paid.by === 'nobody' && !route.beside) return false;
  // Whoever is still at school does not plan on what is for adults.
  if ((profile.age ?? 19) < 16 && factsOf(route.from).some((fact) => 'age' in fact && (fact.age.min ?? 0) >= 19))
    return false;
  return statusOf(route, content) !== 'closed';
}

/**
 * Paid work asks for the right to work, and a loan for a right to stay that comes with it: asked only where someone said
 * that theirs is not settled, or that they have none.
 */
function asking(route: Route, { profile: { rightToWork } }: Start): Route {
  if (rightToWork === undefined || rightToWork === 'yes') return route;
  const isOpen = route.paid.by === 'nobody' && !/loan/.test(route.cost.paidBy);
  return isOpen ? route : { ...route, from: { all: [route.from, { rightToWork: true }] } };
}
