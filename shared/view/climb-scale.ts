import type { Content } from '../model/content.ts';
import type { Way } from '../model/way.ts';
import { goalOf } from './goal-of.ts';

/** How much a picture shows: `months` along, `pay` (pounds a year) up, `loan` (pounds borrowed) under the line. */
export type Scale = { months: number; pay: number; loan: number };

/** One scale for ways that are set beside each other, with room after the longest for the job itself. */
export function climbScale(ways: readonly Way[], content: Content, today: string): Scale {
  const longest = Math.max(0, ...ways.map(lengthOf));
  const pays = ways.flatMap((way) => [
    ...way.steps.map((step) => step.pay?.to ?? 0),
    goalOf(way, content, today)?.pay?.top ?? 0,
  ]);
  return {
    months: longest + Math.max(12, Math.round(longest / 5)),
    pay: Math.max(1, ...pays),
    loan: Math.max(0, ...ways.map((way) => way.borrowed ?? 0)),
  };
}

/** Months from today to the end of the last step, waits included. */
export const lengthOf = (way: Way): number => way.steps.reduce((sum, step) => sum + step.waits + step.months, 0);
