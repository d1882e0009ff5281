import { isoMonth, monthOf } from '../ways/calendar.ts';
import { inAll } from './in-all.ts';
import type { Month } from './ledger.ts';

/** Which of two ways has brought in more in the end, and since which month; undefined where either is not known. */
export function crossing(
  one: readonly Month[],
  other: readonly Month[],
  today: string,
): { isOneAhead: boolean; month: string | null } | undefined {
  const [mine, theirs] = [inAll(one), inAll(other)];
  const signs = mine.map((sum, month) => {
    const against = theirs[month];
    return sum === null || against === null || against === undefined ? undefined : Math.sign(sum - against);
  });
  const end = signs.at(-1);
  if (!end || signs.includes(undefined)) return undefined;
  // The last month in which it was otherwise; months in which nothing had come in on either say nothing.
  const before = signs.findLastIndex((sign) => sign === -end);
  return { isOneAhead: end > 0, month: before < 0 ? null : isoMonth(monthOf(today) + before + 1) };
}
