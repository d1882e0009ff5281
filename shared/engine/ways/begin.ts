import type { Content } from '../../model/content.ts';
import type { RoleId } from '../../model/id.ts';
import type { Profile } from '../../model/profile.ts';
import type { Route } from '../../model/route.ts';
import { meets } from '../meets.ts';
import { monthsToAge } from './birthday.ts';
import { isoMonth, monthOf, nextStart } from './calendar.ts';
import { isRunning } from './give.ts';
import { isOfLimit } from './limits.ts';
import { levelIn } from './level-in.ts';
import type { Move } from './moves.ts';
import { lastDayOf } from './last-day-of.ts';
import type { Start } from './start.ts';

/** How a move can begin. `ready` and `begins` are months from today; `entry` the highest level that its condition rests on. */
export type Beginning = {
  ready: number;
  begins: number;
  applyBy?: number;
  answer: 'yes' | 'unknown';
  entry: number;
  /** What it costs this person instead of what it costs most: its place among the costs of the move. */
  cost?: number;
};

/** Where someone is: who they are by then, since which month they are in their job, and how many months from today it is. */
export type Where = { standing: { profile: Profile }; since: number; months: number };

type Stands = Where['standing'];

export type Beginnings = ReturnType<typeof beginnings>;

type Met = { answer: 'yes' | 'unknown' | 'no'; entry: number; cost: number; isSure: boolean };

/** Says when a move can begin after a plan. `today` is an ISO day. */
export function beginnings(
  { profile: { age, ukResidenceYears: here }, assumed }: Start,
  content: Content,
  today: string,
) {
  const now = monthOf(today);
  const known = new Map<Stands, Map<string | number, Met>>();
  return { soonest, beginsFrom };

  /** The soonest that it may begin; undefined when it can't. Time that a job must last, or an age, is waited for. */
  function soonest(plan: Where, move: Move): Beginning | undefined {
    for (const ready of moments(plan, move)) {
      const found = beginsFrom(plan.standing, plan.since, move, ready);
      if (found) return found;
    }
    return undefined;
  }

  /** The first start at or after `ready`, if the condition holds or may hold by then. */
  function beginsFrom(standing: Stands, since: number, move: Move, ready: number): Beginning | undefined {
    const { starts, applyBy, firstStart, few } = move.route;
    const from = Math.max(ready, firstStart ? monthOf(firstStart) - now : ready);
    const next = starts && nextStart(starts, applyBy, now + from, now);
    const begins = next ? next.start - now : from;
    if (hasEnded(move.route, begins)) return undefined;
    const { answer, entry, cost, isSure } = met(standing, since, move, begins);
    if (answer === 'no' || (few && !isSure)) return undefined;
    return {
      ready,
      begins,
      answer,
      entry,
      ...(next?.applyBy !== undefined && { applyBy: next.applyBy - now }),
      ...(cost >= 0 && { cost }),
    };
  }

  /** A course, or a standard, that is withdrawn on a day takes nobody on after it. */
  function hasEnded(route: Route, begins: number): boolean {
    const last = lastDayOf(route, content);
    if (last === undefined) return false;
    return begins < 1 ? today > last : isoMonth(now + Math.floor(begins)) > last.slice(0, 7);
  }

  /** The moments at which time alone could change the answer: now, and when an age or a length of service is reached. */
  function moments({ standing, since, months }: Where, { asksAges, asksMonths, asksResidence }: Move): number[] {
    const birthdays = age === undefined ? [] : asksAges.map((years) => months + monthsToAge(years, age + months / 12));
    const terms = asksMonths.flatMap((asked) => (isInJobFor(standing, asked.role) ? since + asked.months : []));
    const residence = here === undefined ? [] : asksResidence.map((asked) => Math.ceil((asked - here) * 12 - 1e-6));
    const coming = [...birthdays, ...terms, ...residence].filter((month) => month > months && month < Infinity);
    return [months, ...coming.toSorted((a, b) => a - b)];
  }

  function met(standing: Stands, since: number, move: Move, month: number): Met {
    const years = age === undefined ? undefined : Math.floor(age + month / 12 + 1e-6);
    const reached = move.asksMonths.filter(({ months }) => months <= month - since).length;
    const lived = here === undefined ? undefined : here + month / 12;
    const settled = lived === undefined ? 0 : move.asksResidence.filter((asked) => asked <= lived + 1e-6).length;
    const isTimed = move.asksMonths.length > 0 || (move.asksAges.length > 0 && age !== undefined) || settled > 0;
    const name = isTimed ? `${move.index} ${years} ${reached} ${settled}` : move.index;
    const answers = known.get(standing) ?? new Map<string | number, Met>();
    known.set(standing, answers);
    const before = answers.get(name);
    if (before) return before;
    const person = personAt(standing.profile, years, month - since, lived);
    const { answer, reasons } = meets(move.route.from, person, content, assumed);
    const cost = move.costs.findIndex((each) => meets(each.if, person, content, assumed).answer === 'yes');
    const isSure = reasons.every((reason) => reason.answer === 'yes' || isOfLimit(reason.fact));
    const found = { answer, entry: levelIn(reasons, content), cost, isSure };
    answers.set(name, found);
    return found;
  }
}

const isInJobFor = ({ profile }: Stands, role: RoleId) =>
  profile.roles.some((held) => held.id === role && isRunning(held));

/** The person of a standing at an age, so many months in the job they are in, and so many years in the UK. */
const personAt = (
  profile: Profile,
  age: number | undefined,
  months: number,
  ukResidenceYears: number | undefined,
): Profile => ({
  ...profile,
  ...(age !== undefined && { age }),
  ...(ukResidenceYears !== undefined && { ukResidenceYears }),
  roles: profile.roles.map((role) => (isRunning(role) ? { ...role, months } : role)),
});
