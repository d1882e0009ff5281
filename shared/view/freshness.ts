export type Freshness = 'current' | 'old' | 'hidden';

/**
 * How a figure stands on `today`. After `until`, the last day it holds or is to be looked at again, it is shown as old;
 * two years later its number is hidden and its source kept. Both are ISO days; no `until` is current.
 */
export function freshness(until: string | undefined, today: string): Freshness {
  if (until === undefined || today <= until) return 'current';
  const twoYearsBack = `${Number(today.slice(0, 4)) - 2}${today.slice(4)}`;
  return until < twoYearsBack ? 'hidden' : 'old';
}
