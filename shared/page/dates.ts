/**
 * The day that a text names, as an ISO day: "01 September 2026", "1st Sept 2026", "04/12/2026 23:59" (day first) or
 * "2026-12-04". `undefined` when it names none, two different ones, or one that does not exist.
 */
export const parseDay = (text: string): string | undefined => {
  const days = new Set<string | undefined>();
  for (const [, day, month = '', year] of text.matchAll(written)) days.add(isoDay(year, monthOf(month), day));
  for (const [, day, month, year] of text.matchAll(inFigures)) days.add(isoDay(year, Number(month), day));
  for (const [, year, month, day] of text.matchAll(iso)) days.add(isoDay(year, Number(month), day));
  return days.size === 1 ? [...days][0] : undefined;
};

const months = 'january february march april may june july august september october november december'.split(' ');
const written = /\b(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})\.?,?\s+(\d{4})\b/gi;
const inFigures = /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/g;
const iso = /\b(\d{4})-(\d{2})-(\d{2})(?!\d)/g;

/** 1 for January; 0 when it is no month's name. */
const monthOf = (name: string): number => months.findIndex((month) => month.startsWith(name.toLowerCase())) + 1;

const isoDay = (year: string | undefined, month: number, day: string | undefined): string | undefined => {
  const date = new Date(Date.UTC(Number(year), month - 1, Number(day)));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === Number(day);
  return exists ? date.toISOString().slice(0, 10) : undefined;
};
