import type { Content } from '../../model/content.ts';
import type { RouteId } from '../../model/id.ts';
import { newest } from '../../model/newest.ts';
import type { Route } from '../../model/route.ts';
import { nextStart } from './calendar.ts';
import { horizon, payOfRole, type Measures } from './measure.ts';
import type { Answers } from './answers.ts';
import type { Needs } from './needs.ts';
import { payFor } from './pay.ts';
import type { Compared } from './pareto.ts';
import type { Plan } from './plan.ts';
import type { Start } from './start.ts';
import { timesToMeet, waitFor } from './time-to-meet.ts';
import type { Books } from './reckon.ts';

/** The best that a plan could still measure when it comes to the role by one door. No completion of it is better. */
export type Hope = Compared & { door: RouteId };

/**
 * Says of a plan on its way what it may still hope for by each door. Each measure is bounded by itself and from the
 * good side: the time as if all that is missing were done at once, pay as if the best paid step lasted until then.
 */
export function hopesOf(
  goalPay: number | null,
  doors: RouteId[],
  needs: Needs,
  start: Start,
  now: number,
  { content, today }: Books,
) {
  const { nation } = start.profile;
  const roles = [...[...needs.routes.values()].map(({ to }) => to.role), ...start.profile.roles.map(({ id }) => id)];
  const bestPay = Math.max(
    0,
    ...[...needs.routes.values()].map((route) => yearlyOf(route, nation, content, today)),
    ...roles.map((role) => (role === undefined ? 0 : (payOfRole(role, nation, content, today) ?? 0))),
  );
  const ahead = doors.flatMap((door) => {
    const route = needs.routes.get(door);
    return route ? [{ door, route, entry: entryOf(route, content) }] : [];
  });

  return (plan: Plan, measures: Measures, answers: Answers): Hope[] => {
    const timeFor = timesToMeet(plan.profile, answers, needs);
    return ahead.flatMap(({ door, route, entry }) => {
      const wait = timeFor(door);
      if (wait === Infinity) return [];
      const begins = beginsAt(route, plan.months + wait, now);
      const months = Math.max(begins + route.months.typical, plan.months);
      const open = (needs.of.get(door) ?? []).some(
        (need) => answers.get(need) === 'no' && waitFor(need, plan.profile) === Infinity,
      );
      return [
        {
          door,
          months,
          unpaidMonths:
            measures.unpaidMonths + (route.paid.by === 'nobody' && !route.beside ? route.months.typical : 0),
          borrowed: measures.hopeBorrowed,
          entry: Math.max(measures.entry, entry),
          count: measures.count + (open ? 2 : 1),
          possible: measures.possible,
          netSixYears: netUntil(plan.months, months, measures.netSixYears),
        },
      ];
    });
  };

  function netUntil(from: number, arrives: number, soFar: number | null): number | null {
    if (soFar === null || goalPay === null) return null;
    const [first, last] = [Math.min(from, horizon), Math.min(arrives, horizon)];
    // Two pounds more than it can be: sums are rounded.
    return soFar + 2 + ((last - first) * bestPay + (horizon - last) * Math.max(goalPay, bestPay)) / 12;
  }
}

function beginsAt({ starts, applyBy }: Route, ready: number, now: number): number {
  return starts ? Math.max(ready, nextStart(starts, applyBy, now + Math.floor(ready), now).start - now) : ready;
}

/** What a year of a step brings in at most: its lowest pay at any age, and its grants. */
function yearlyOf(route: Route, nation: Start['profile']['nation'], content: Content, today: string): number {
  const pay = payFor(route.paid, { age: 21, nation, today }, content).pay?.from ?? 0;
  const grants = (route.grants ?? []).map((id) => newest(content.support[id]?.amounts ?? [], today)[0]?.value ?? 0);
  return pay + grants.reduce((sum, next) => sum + next, 0);
}

/** The level of qualification that a route surely asks for. */
function entryOf({ from }: Route, { qualifications }: Content): number {
  const parts = 'all' in from ? from.all : [from];
  return Math.max(
    0,
    ...parts.map((part) => ('qualification' in part ? (qualifications[part.qualification]?.level ?? 0) : 0)),
  );
}
