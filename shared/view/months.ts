import type { Words } from './words.ts';

/** "18 months", "2 years", "2 and a half years": months up to two years, then the nearest half year. */
export function months(count: number, words: Words): string {
  const whole = Math.round(count);
  if (whole <= 0) return words.amounts.noTime;
  if (whole < 24 && whole !== 12) return words.amounts.months(whole);
  const halves = Math.round(whole / 6);
  return words.amounts.years(Math.floor(halves / 2), halves % 2 === 1);
}

/** "about 18 months": no course ends on the day it says. */
export const aboutMonths = (count: number, words: Words): string =>
  count <= 0 ? words.amounts.noTime : words.amounts.about(months(count, words));

/** "18 to 24 months", "5 to 7 years", "18 months to 3 years"; "about 2 years" when both ends read the same. */
export function monthsRange([low, high]: readonly [number, number], words: Words): string {
  const [from, to] = [months(low, words), months(high, words)];
  if (from === to) return words.amounts.about(from);
  if (low % 12 === 0 && high % 12 === 0) return words.amounts.range(String(low / 12), to);
  if (high <= 24) return words.amounts.range(String(low), words.amounts.months(high));
  return words.amounts.range(from, to);
}
