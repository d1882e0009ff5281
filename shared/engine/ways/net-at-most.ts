import type { Route } from '../../model/route.ts';
import { horizon, within } from './measure.ts';
import type { Plan } from './plan.ts';
import type { Rises } from './rising-pay.ts';

/**
 * Pounds a year: what the door pays while it lasts, what the role pays, null where not known; and the pay that may be had
 * on the way, from so many months after `from`.
 */
export type Prospect = { during: number; goal: number | null; from: number; rises: Rises };

/**
 * What a plan may bring in at most over the six years when it arrives by a door between two months: until its last step
 * the best pay that could be had by then, then what the door pays, then what the role does.
 */
export function netAtMost(
  { net, months, pays }: Plan,
  { beside, months: { typical } }: Route,
  { during, goal, from, rises }: Prospect,
): (arrives: number, until: number) => number | null {
  if (net === null || goal === null) return () => null;
  // Who studies beside a job goes on in it.
  const lasts = beside ? 0 : typical;
  return (arrives, until) => {
    // The later the better, or the worse: nothing between two months is more than both, but where the six years end.
    const turns = [horizon, horizon + lasts].filter((month) => month > arrives && month < until);
    // A pound more than it can be: sums are rounded.
    return 1 + (net + Math.max(...[arrives, until, ...turns].map(after))) / 12;
  };

  function after(arrives: number): number {
    const begins = Math.max(months, arrives - lasts);
    return earnedUntil(begins) + during * within(begins, arrives) + (goal ?? 0) * within(arrives, horizon);
  }

  function earnedUntil(end: number): number {
    let [sum, time, yearly] = [0, months, pays.most ?? 0];
    for (const rise of rises) {
      const next = Math.max(time, from + rise.after);
      if (next >= end) break;
      sum += within(time, next) * yearly;
      time = next;
      yearly = Math.max(yearly, rise.yearly);
    }
    return sum + within(time, end) * yearly;
  }
}
