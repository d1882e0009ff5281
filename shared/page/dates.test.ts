import { expect, test } from 'vitest';
import { parseDay } from './dates.ts';

test.each([
  ['01 September 2026', '2026-09-01'],
  ['The closing date is 4 December 2026', '2026-12-04'],
  ['1st Sept 2026', '2026-09-01'],
  ['04/12/2026 23:59', '2026-12-04'],
  ['2026-12-04', '2026-12-04'],
  ['4 December 2026 (04/12/2026)', '2026-12-04'],
  ['29 February 2028', '2028-02-29'],
  ['29 February 2027', undefined],
  ['31/13/2026', undefined],
  ['99/99/2026', undefined],
  ['12 nurses 2026', undefined],
  ['1 December 2026 or 8 December 2026', undefined],
  ['Until filled', undefined],
  ['', undefined],
])('"%s" is the day %s', (text, day) => {
  expect(parseDay(text)).toBe(day);
});
