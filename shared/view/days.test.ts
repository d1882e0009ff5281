import { expect, test } from 'vitest';
import { day, dayFrom, month } from './days.ts';
import { en } from './en.ts';

test.each([
  ['2026-12-04', '4 December 2026, in 12 days'],
  ['2026-11-23', '23 November 2026, tomorrow'],
  ['2026-11-22', '22 November 2026, today'],
  ['2026-11-20', '20 November 2026. That day has passed.'],
])('%s, seen from 22 November, reads "%s"', (iso, written) => {
  expect(dayFrom('2026-11-22', iso, en)).toBe(written);
});

test('months and days read in the language, and what is no date stays as it is', () => {
  expect(month('2027-09', en)).toBe('September 2027');
  expect(day('soon', en)).toBe('soon');
  expect(day('2026-12-04', { ...en, lang: 'cy' })).toContain('Rhagfyr');
});
