import type { RouteId } from '../../model/id.ts';
import type { Route } from '../../model/route.ts';
import { askedOf } from './asked-of.ts';
import { beginnings } from './begin.ts';
import { covers, distinct, unbeaten } from './distinct.ts';
import { compareByDoor, openDoors } from './doors.ts';
import { fieldOf, jobsTowards, type Field } from './field.ts';
import { heldFrom, type Held } from './held.ts';
import type { Hope } from './hope.ts';
import { measure, type Measures } from './measure.ts';
import { movesOf, type Move } from './moves.ts';
import { isOffered } from './offered.ts';
import { beats, isAsGood } from './pareto.ts';
import { hasTaken, mostSteps, type Plan } from './plan.ts';
import { nobody, payerOfRole } from './payer.ts';
import { preferred } from './preferred.ts';
import { Queue } from './queue.ts';
import type { Books } from './reckon.ts';
import type { Standing } from './standing.ts';
import type { Start } from './start.ts';
import { takeBest } from './take-best.ts';
import { mayBeUsed } from './use.ts';

/**
 * So many plans are gone on with at most, which is some seconds of a slow machine. Hardly any search comes so far; one that
 * does has the ways that arrive soonest, and says that it is not whole.
 */
const mostPlans = 1500;

/** What a search found, and whether it looked at all that there was to look at. */
export type Found = { reached: Reached[]; isWhole: boolean };

/** A plan that gets there, by its last move, and what it measures with the pay of the role counted in. */
export type Reached = { plan: Plan; door: Move; measures: Measures };

/** How far to look: so many plans; and for all that no other beats, or only for those that differ in a person's eyes. */
export type Reach = { most?: number; every?: boolean };

/**
 * The plans worth keeping that end by a goal: sequences of at most eight moves whose conditions hold, or may hold, when each
 * is reached, each towards a goal and used by a later one. All that no other beats are among them, of each last
 * move the first by `compareByDoor`.
 *
 * Plans are gone on with in the order in which they may arrive. One is dropped when another stands in the same place and
 * can do no worse in anything that follows, when a step of it can be of no more use, or when all that it may still hope
 * for is beaten by a plan that has arrived.
 */
export function search(
  isGoal: (id: RouteId, route: Route) => boolean,
  start: Start,
  books: Books,
  { most = mostPlans, every = false }: Reach = {},
): Found {
  const { content, today } = books;
  const compiled = movesOf(content, askedOf(start, content));
  const offered = new Set(compiled.all.filter((move) => isOffered(move, start, content)));
  const goals = [...offered].filter(({ id, route }) => isGoal(id, route));
  const doors = openDoors(goals, offered, start, content);
  if (doors.length === 0) return { reached: [], isWhole: true };
  const held = heldFrom(start, compiled, content);
  const begin = beginnings(start, content, today);
  const ground = { start, books, compiled, offered, goals };
  const jobs = jobsTowards(doors, ground);
  const reached = new Map<Move, Reached[]>();
  const queue = new Queue<{ plan: Plan; field: Field }>();
  // The ways that are final, as all that comes later arrives later; reckoned anew when the turn moves on.
  let settledUntil = 0;
  let settled: Reached[] = [];

  for (const door of doors) {
    const field = fieldOf(door, { ...ground, jobs, held, begin });
    if (field) consider(firstPlan(field.first, held.first), field, 0);
  }
  return { isWhole: goOnWithAll(), reached: [...reached.values()].flat() };

  /** Whether all that was worth going on with was gone on with. */
  function goOnWithAll(): boolean {
    let left = most;
    for (let next = queue.next(); next; next = queue.next()) {
      const { plan, field } = next.item;
      if (!field.has(plan)) continue;
      if (left <= 0) return false;
      if (goOnInTurn(plan, field, next.rank)) left -= 1;
    }
    return true;
  }

  function firstPlan(standing: Standing, of: Held): Plan {
    const job = start.profile.roles.find(({ current }) => current);
    return {
      standing,
      held: of,
      months: 0,
      ...(job && { works: job.id }),
      pays: job ? payerOfRole(job.id, books) : nobody,
      since: -(job?.months ?? 0),
      unused: [],
      count: 0,
      waiting: 0,
      unpaidMonths: 0,
      entry: 0,
      possible: 'yes',
      confidence: 0,
      limited: 0,
      studentLoan: 0,
      learnerLoan: 0,
      earned: 0,
      net: 0,
    };
  }

  /** Goes on with a plan if its turn has come: what it may hope for is reckoned then, and may put it later. */
  function goOnInTurn(plan: Plan, field: Field, turn: number): boolean {
    const there = [...reached.values()].flat();
    if (!every && turn > settledUntil) {
      settledUntil = turn;
      settled = distinct(unbeaten(there.filter(({ measures }) => measures.months < turn)));
    }
    const months = field.soonest(plan, (hope) => isWorth(hope, there));
    if (months === Infinity) return false;
    const isIts = months <= turn;
    if (isIts) goOn(plan, field, months);
    else queue.put({ plan, field }, months);
    return isIts;
  }

  function isWorth(hope: Hope, there: Reached[]): boolean {
    const byDoor = reached.get(hope.door) ?? [];
    const isFirst = byDoor.every(({ measures }) => compareByDoor(hope.door.route, hope, measures) <= 0);
    if (isFirst) return true;
    return !there.some(({ measures }) => beats(measures, hope)) && !settled.some((one) => covers(one, hope));
  }

  function goOn(plan: Plan, field: Field, months: number): void {
    const { door, world } = field;
    for (const there of takeBest(plan, door, world)) if (there.unused.length === 1) arrive(door, there);
    if (plan.count < mostSteps - 1)
      for (const move of plan.standing.ahead)
        if (!hasTaken(plan, move)) for (const next of takeBest(plan, move, world)) consider(next, field, months);
  }

  function consider(plan: Plan, field: Field, turn: number): void {
    if (mayBeUsed(plan) && field.keep(plan)) queue.put({ plan, field }, turn);
  }

  function arrive(door: Move, plan: Plan): void {
    const others = reached.get(door) ?? [];
    const measures = measure(plan, door.route.to.role, books);
    const isBetter = (a: Reached, b: Reached) =>
      isAsGood(a.measures, b.measures) && (!isAsGood(b.measures, a.measures) || preferred(a.plan, b.plan) < 0);
    const one = { plan, door, measures };
    if (others.some((other) => isBetter(other, one))) return;
    reached.set(door, [...others.filter((other) => !isBetter(one, other)), one]);
  }
}
