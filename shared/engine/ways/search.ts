import type { RouteId } from '../../model/id.ts';
import type { Route } from '../../model/route.ts';
import { beginnings } from './begin.ts';
import { endOfSchool } from './birthday.ts';
import { monthOf } from './calendar.ts';
import { mayBeUsed } from './use.ts';
import { compareByDoor, openDoors } from './doors.ts';
import { heldFrom } from './held.ts';
import { hopesOf } from './hope.ts';
import { limitsFor } from './limits.ts';
import { keeper } from './kept.ts';
import { slackOf } from './slack.ts';
import { measure, type Measures } from './measure.ts';
import { movesOf, type Move } from './moves.ts';
import { isOffered } from './offered.ts';
import { beats, isAsGood } from './pareto.ts';
import { hasTaken, mostSteps, type Plan } from './plan.ts';
import { nobody, payerOfRole } from './payer.ts';
import { preferred } from './preferred.ts';
import { Queue } from './queue.ts';
import type { Books } from './reckon.ts';
import { relevantMoves } from './relevant.ts';
import { standingsFrom } from './standing.ts';
import type { Start } from './start.ts';
import type { World } from './take.ts';
import { takeBest } from './take-best.ts';

/**
 * So many plans are gone on with at most, which is some seconds of a slow machine. Hardly any search comes so far; one that
 * does has the ways that arrive soonest, and says that it is not whole.
 */
const mostPlans = 1500;

/** What a search found, and whether it looked at all that there was to look at. */
export type Found = { reached: Reached[]; isWhole: boolean };

/** A plan that gets there, by its last move, and what it measures with the pay of the role counted in. */
export type Reached = { plan: Plan; door: Move; measures: Measures };

/**
 * The plans worth keeping that end by a goal: sequences of at most eight moves whose conditions hold, or may hold, when each
 * is reached, each towards a goal and used by a later one. All that no other beats are among them, and of each last
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
  most = mostPlans,
): Found {
  const { content, today } = books;
  const { rightToWork, age } = start.profile;
  const compiled = movesOf(content, {
    right: rightToWork !== undefined && rightToWork !== 'yes',
    age: age !== undefined && age < endOfSchool,
    limits: limitsFor(start, content),
  });
  const offered = new Set(compiled.all.filter((move) => isOffered(move, start, content)));
  const goals = [...offered].filter(({ id, route }) => isGoal(id, route));
  const goalDoors = openDoors(goals, offered, start, content);
  if (goalDoors.length === 0) return { reached: [], isWhole: true };
  const now = monthOf(today);
  const fieldOf = (among: Move[]) => {
    const doors = goalDoors.filter((door) => among.includes(door));
    const between = new Set(among.filter((move) => !goals.includes(move)));
    const standings = standingsFrom(start, compiled, doors, between, content);
    return { doors, moves: among, standings, ...hopesOf(doors, among, start, now, books) };
  };
  // What can't be come to from the start is left out from then on.
  const all = fieldOf(relevantMoves(goalDoors, offered, start, content));
  const { doors, moves, standings, hopes } = fieldOf(all.openFrom(all.standings.first));
  const held = heldFrom(start, compiled, content);
  const world: World = { profile: start.profile, books, begin: beginnings(start, content, today), held, standings };
  const { keep, has } = keeper(slackOf(moves, start, books), start.profile.age);
  const reached = new Map<Move, Reached[]>(doors.map((door) => [door, []]));
  const queue = new Queue<Plan>();

  consider(firstPlan(), 0);
  return { isWhole: goOnWithAll(), reached: [...reached.values()].flat() };

  /** Whether all that was worth going on with was gone on with. */
  function goOnWithAll(): boolean {
    let left = most;
    for (let next = queue.next(); next; next = queue.next()) {
      if (!has(next.item)) continue;
      if (left <= 0) return false;
      if (goOnInTurn(next.item, next.rank)) left -= 1;
    }
    return true;
  }

  function firstPlan(): Plan {
    const job = start.profile.roles.find(({ current }) => current);
    return {
      standing: standings.first,
      held: held.first,
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
      studentLoan: 0,
      learnerLoan: 0,
      earned: 0,
      net: 0,
    };
  }

  /** Goes on with a plan if its turn has come: what it may hope for is reckoned then, and may put it later. */
  function goOnInTurn(plan: Plan, turn: number): boolean {
    const months = soonest(plan);
    if (months === undefined) return false;
    const isIts = months <= turn;
    if (isIts) goOn(plan, months);
    else queue.put(plan, months);
    return isIts;
  }

  function goOn(plan: Plan, months: number): void {
    for (const door of doors)
      for (const there of takeBest(plan, door, world)) if (there.unused.length === 1) arrive(door, there);
    if (plan.count < mostSteps - 1)
      for (const move of plan.standing.ahead)
        if (!hasTaken(plan, move)) for (const next of takeBest(plan, move, world)) consider(next, months);
  }

  function consider(plan: Plan, turn: number): void {
    if (mayBeUsed(plan) && keep(plan)) queue.put(plan, turn);
  }

  /** The soonest arrival that a plan may hope for by a door at which it would still be worth having; undefined: none. */
  function soonest(plan: Plan): number | undefined {
    const there = [...reached.values()].flat();
    const worth = hopes(plan).filter((hope) => {
      const byDoor = reached.get(hope.door) ?? [];
      const isFirst = byDoor.every(({ measures }) => compareByDoor(hope.door.route, hope, measures) <= 0);
      return isFirst || !there.some(({ measures }) => beats(measures, hope));
    });
    return worth.length === 0 ? undefined : Math.min(...worth.map(({ months }) => months));
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
