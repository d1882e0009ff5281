import type { Words } from './words.ts';

/** Pounds as people write them: 25272 → "£25,272". Pence only when `pence` asks for them, as an hour's pay does. */
export function money(pounds: number, words: Words, pence = false): string {
  const digits = pence && !Number.isInteger(pounds) ? 2 : 0;
  return pounds.toLocaleString(words.lang, {
    style: 'currency',
    currency: 'GBP',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

/** "£25,760 to £27,476", or one figure when both are the same. */
export function moneyRange(low: number, high: number, words: Words, pence = false): string {
  const first = money(low, words, pence);
  return low === high ? first : words.amounts.range(first, money(high, words, pence));
}

/** A year's pay: "£25,760 to £27,476 a year before tax". `low` and `high` in pounds a year. */
export const yearly = (low: number, high: number, words: Words): string =>
  words.amounts.aYear(moneyRange(low, high, words));

/** The same pay by the month: "about £2,147 to £2,290 a month before tax". `low` and `high` in pounds a year. */
export const monthly = (low: number, high: number, words: Words): string =>
  words.amounts.aMonth(moneyRange(low / 12, high / 12, words));
