import type { Content } from '../../model/content.ts';
import type { RoleId } from '../../model/id.ts';
import type { Profile } from '../../model/profile.ts';
import { meets } from '../meets.ts';
import { monthsToAge } from './birthday.ts';
import { nextStart, type MonthIndex } from './calendar.ts';
import { isRunning } from './give.ts';
import { levelIn } from './level-in.ts';
import type { Move } from './moves.ts';
import type { Plan } from './plan.ts';
import type { Standing } from './standing.ts';
import type { Start } from './start.ts';

/** How a move can begin. `ready` and `begins` are months from today; `entry` the highest level that its condition rests on. */
export type Beginning = { ready: number; begins: number; applyBy?: number; answer: 'yes' | 'unknown'; entry: number };

export type Beginnings = ReturnType<typeof beginnings>;

type Met = { answer: 'yes' | 'unknown' | 'no'; entry: number };

/** Says when a move can begin after a plan. `now` is the month of today. */
export function beginnings({ profile: { age }, assumed }: Start, content: Content, now: MonthIndex) {
  const known = new Map<Standing, Map<string | number, Met>>();
  return { soonest, beginsFrom };

  /** The soonest that it may begin; undefined when it can't. Time that a job must last, or an age, is waited for. */
  function soonest(plan: Plan, move: Move): Beginning | undefined {
    for (const ready of moments(plan, move)) {
      const found = beginsFrom(plan.standing, plan.since, move, ready);
      if (found) return found;
    }
    return undefined;
  }

  /** The first start at or after `ready`, if the condition holds or may hold by then. */
  function beginsFrom(standing: Standing, since: number, move: Move, ready: number): Beginning | undefined {
    const { starts, applyBy, few } = move.route;
    const next = starts && nextStart(starts, applyBy, now + ready, now);
    const begins = next ? next.start - now : ready;
    const { answer, entry } = met(standing, since, move, begins);
    if (answer === 'no' || (answer === 'unknown' && few)) return undefined;
    return { ready, begins, answer, entry, ...(next?.applyBy !== undefined && { applyBy: next.applyBy - now }) };
  }

  /** The moments at which time alone could change the answer: now, and when an age or a length of service is reached. */
  function moments({ standing, since, months }: Plan, { asksAges, asksMonths }: Move): number[] {
    const birthdays = age === undefined ? [] : asksAges.map((years) => months + monthsToAge(years, age + months / 12));
    const terms = asksMonths.flatMap((asked) => (isInJobFor(standing, asked.role) ? since + asked.months : []));
    const coming = [...birthdays, ...terms].filter((month) => month > months && month < Infinity);
    return [months, ...coming.toSorted((a, b) => a - b)];
  }

  function met(standing: Standing, since: number, move: Move, month: number): Met {
    const years = age === undefined ? undefined : Math.floor(age + month / 12 + 1e-6);
    const reached = move.asksMonths.filter(({ months }) => months <= month - since).length;
    const isTimed = move.asksMonths.length > 0 || (move.asksAges.length > 0 && age !== undefined);
    const name = isTimed ? `${move.index} ${years} ${reached}` : move.index;
    const here = known.get(standing) ?? new Map<string | number, Met>();
    known.set(standing, here);
    const before = here.get(name);
    if (before) return before;
    const { answer, reasons } = meets(
      move.route.from,
      personAt(standing.profile, years, month - since),
      content,
      assumed,
    );
    const found = { answer, entry: levelIn(reasons, content) };
    here.set(name, found);
    return found;
  }
}

const isInJobFor = ({ profile }: Standing, role: RoleId) =>
  profile.roles.some((held) => held.id === role && isRunning(held));

/** The person of a standing at an age, and so many months in the job they are in. */
const personAt = (profile: Profile, age: number | undefined, months: number): Profile => ({
  ...profile,
  ...(age !== undefined && { age }),
  roles: profile.roles.map((role) => (isRunning(role) ? { ...role, months } : role)),
});
