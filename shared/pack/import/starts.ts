import { cell, type About, type Row } from './importer.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthNames = 'January February March April May June July August September October November December'.split(' ');

/**
 * A row of the Department for Education's starts, a column a year ("2024/25", "2025/26 (Aug to Apr)"), → a row of ours
 * a year. `known` are our standards: the row's standard is found by its reference or, as that data has none, its title.
 */
export function startsFrom(row: Row, { source, checked, confidence }: About, known: Row[]): Row[] {
  const name = cell(row, ['std_fwk_name', 'standard', 'title', 'reference', 'apprenticeship standard'])?.toLowerCase();
  const standard = known.find((each) => [each['reference'], each['title']].some((own) => own?.toLowerCase() === name));
  if (!standard) return [];
  return Object.entries(row).flatMap(([heading, count]) => {
    const year = yearOf(heading);
    // None means that the standard was not there yet, or that nobody counted.
    return year && /^[1-9]\d*$/.test(count.trim())
      ? [{ standard: standard['reference'] ?? '', ...year, count: count.trim(), source, confidence, checked }]
      : [];
  });
}

/** The academic year that a heading names, or the part of it: its words and its first and last day. */
function yearOf(heading: string): { year: string; from: string; to: string } | undefined {
  const [, first, part] = /^(\d{4})\/\d{2}(?:\s*\((.*)\))?$/.exec(heading.trim()) ?? [];
  if (first === undefined) return undefined;
  const begins = Number(first);
  const year = `${begins} to ${begins + 1}`;
  if (part === undefined) return { year, from: `${begins}-08-01`, to: `${begins + 1}-07-31` };
  const [from, to] = part.split(/\s+to\s+/i).map((month) => months.indexOf(month.slice(0, 3).toLowerCase()));
  if (from === undefined || to === undefined || from < 0 || to < 0) return undefined;
  const words = `${year}, ${monthNames[from]} to ${monthNames[to]}`;
  // The academic year begins in August, so a month before it is of the next calendar year.
  return { year: words, from: firstDay(begins, from), to: lastDay(begins, to) };
}

const calendarYear = (begins: number, month: number) => (month >= 7 ? begins : begins + 1);
const firstDay = (begins: number, month: number) => isoDay(calendarYear(begins, month), month, 1);
const lastDay = (begins: number, month: number) => isoDay(calendarYear(begins, month), month + 1, 0);
const isoDay = (year: number, month: number, day: number) =>
  new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
