import type { Words } from './words.ts';

const dayLength = 86_400_000;

/** An ISO day, 2026-12-04 → "4 December 2026". */
export const day = (iso: string, words: Words): string =>
  written(iso, words, { day: 'numeric', month: 'long', year: 'numeric' });

/** An ISO month, 2027-09 → "September 2027". */
export const month = (iso: string, words: Words): string =>
  written(`${iso}-01`, words, { month: 'long', year: 'numeric' });

/** A day to come, as seen from `today`: "4 December 2026, in 12 days". Both ISO days. */
export function dayFrom(today: string, iso: string, words: Words): string {
  const left = Math.round((Date.parse(iso) - Date.parse(today)) / dayLength);
  const date = day(iso, words);
  if (left < 0) return words.amounts.inThePast(date);
  return left === 0 ? words.amounts.onToday(date) : words.amounts.inDays(date, left);
}

function written(iso: string, words: Words, parts: Intl.DateTimeFormatOptions): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? iso : date.toLocaleDateString(words.lang, { ...parts, timeZone: 'UTC' });
}
