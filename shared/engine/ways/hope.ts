import { nextStart, type MonthIndex } from './calendar.ts';
import { prospectsFrom, type Prospects } from './least.ts';
import { isUnpaid } from './parts.ts';
import type { Pays } from './rising-pay.ts';
import { goalPay, horizon } from './measure.ts';
import type { Move } from './moves.ts';
import type { Compared } from './pareto.ts';
import { netAtMost } from './net-at-most.ts';
import { grown } from './payer.ts';
import { isInJob, mostSteps, type Plan } from './plan.ts';
import { payOfRole, reckon, type Books } from './reckon.ts';
import type { Standing } from './standing.ts';
import { rank, type Leaf } from './tree.ts';
import type { Start } from './start.ts';
import { sumKnown } from './sum-known.ts';

/** The soonest arrival that a plan may hope for which is worth it; Infinity: none. */
export type SoonestOf = (plan: Plan, isWorth: (hope: Hope) => boolean) => number;

/** Hopes are told apart by so many months: who arrives later may have earned more. */
const stretch = 6;

/** The best that a plan could still measure when it comes to the role by one door. No completion of it is better. */
export type Hope = Compared & { door: Move };

/**
 * Says of a plan on its way what it may still hope for by each door. Each measure is bounded by itself and from the
 * good side: the time as if all that is missing were done at once, money as `netAtMost` has it.
 */
export function hopesOf(doors: Move[], moves: Move[], start: Start, now: MonthIndex, books: Books) {
  const { age } = start.profile;
  const prospectsOf = (among: Move[]) =>
    prospectsFrom(doors, among, stands, (move) => paysOf(move, doors.includes(move), books));
  // What goes on without a month unpaid is one thing to hope for, and what does not another.
  const always = prospectsOf(moves.filter((move) => !isUnpaid(move)));
  const atAll = prospectsOf(moves);
  const last = new Map(
    doors.map((door) => {
      const loan = door.costs.length > 0 ? 0 : reckon(door.id, door.route, grown, books).studentLoan;
      return [door, { loan, during: paysOf(door, true, books).during }];
    }),
  );

  return { soonest: soonestOf, openFrom: atAll.openFrom };

  function soonestOf(plan: Plan, isWorth: (hope: Hope) => boolean): number {
    const alone = soonestBy(plan, always.at(plan.standing), () => 0, isWorth, Infinity);
    return soonestBy(plan, atAll.at(plan.standing), leastUnpaid, isWorth, alone);
  }

  function soonestBy(
    plan: Plan,
    { doors: least, rises, monthsTo }: Prospects,
    unpaid: typeof leastUnpaid,
    isWorth: (hope: Hope) => boolean,
    before: number,
  ): number {
    let soonest = before;
    // A course beside another may have begun with it.
    const from = plan.last?.move.route.beside ? plan.last.begins : plan.months;
    for (const [door, until] of least) {
      const unpaidMonths = unpaid(plan, door, until.unpaidMonths);
      const count = plan.count + until.count + 1;
      if (until.months === Infinity || unpaidMonths === Infinity || count > mostSteps) continue;
      const open = door.asksMonths.length === 0 ? until.months : monthsTo(door, plan.months - plan.since);
      const ready = Math.max(plan.months, from + open, birthdayFor(door));
      const first = Math.max(plan.months, beginsAt(door, ready) + door.route.months.typical);
      if (first >= soonest) continue;
      const { loan = null, during = 0 } = last.get(door) ?? {};
      const hope = {
        door,
        unpaidMonths: plan.unpaidMonths + unpaidMonths,
        borrowed: sumKnown(plan.studentLoan, loan),
        entry: Math.max(plan.entry, until.entry),
        count,
        possible: plan.possible,
      };
      // Whoever can't come here but by a step whose money is not known has no known sum.
      const net =
        until.unknown > 0
          ? () => null
          : netAtMost(plan, door.route, {
              during,
              goal: goalPay(door.route.to.role, books),
              from,
              rises,
            });
      const end = horizon + door.route.months.typical;
      for (let months = first; months < soonest; months = months >= end ? Infinity : months + stretch)
        if (isWorth({ ...hope, months, netSixYears: net(months, months >= end ? months : months + stretch) }))
          soonest = months;
    }
    return soonest;
  }

  /** Ages are as if reached. */
  function stands({ fact, index }: Leaf, { ranks }: Standing): number {
    return 'age' in fact && age !== undefined ? rank.unknown : (ranks[index] ?? rank.no);
  }

  /** The month at which the person is as old as the door asks. */
  function birthdayFor({ needs }: Move): number {
    if (age === undefined) return 0;
    return needs.reduce(
      (latest, { condition }) =>
        'age' in condition ? Math.max(latest, ((condition.age.min ?? 0) - age) * 12) : latest,
      0,
    );
  }

  function beginsAt({ route: { starts, applyBy } }: Move, ready: number): number {
    return starts ? Math.max(ready, nextStart(starts, applyBy, now + Math.floor(ready), now).start - now) : ready;
  }
}

/** What a year of a move brings in at most: its lowest pay at any age and its grants, and the pay of where it leads. */
function paysOf({ id, route, costs }: Move, isDoor: boolean, books: Books): ReturnType<Pays> {
  const { yearly, grants, cost } = reckon(id, route, grown, books);
  const { role } = route.to;
  return {
    during: (yearly ?? 0) + grants,
    afterwards: isDoor || role === undefined ? 0 : (payOfRole(role, books)?.from ?? 0),
    isUnknown:
      (yearly === null && route.months.typical > 0) ||
      (costs.length === 0 && cost.paidBy === 'you' && cost.amount === null),
  };
}

/**
 * The months unpaid on the way through a door, told how many it takes at least until it. Whoever is in a job has none but by
 * a step that ends it: the shortest of these.
 */
function leastUnpaid(plan: Plan, door: Move, until: number): number {
  const lasts = (move: Move) => (isUnpaid(move) ? move.route.months.typical : Infinity);
  const last = lasts(door);
  const least = isInJob(plan) ? Math.min(last, ...plan.standing.ahead.map(lasts)) : 0;
  return Math.max(least, until + (last === Infinity ? 0 : last));
}
