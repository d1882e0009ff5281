import { expect, test } from 'vitest';
import { en } from './en.ts';
import { aboutMonths, months, monthsRange } from './months.ts';

test.each([
  [0, 'no time'],
  [1, '1 month'],
  [9, '9 months'],
  [12, '1 year'],
  [18, '18 months'],
  [24, '2 years'],
  [30, '2 and a half years'],
  [84, '7 years'],
  [86, '7 years'],
])('%i months read "%s"', (count, written) => {
  expect(months(count, en)).toBe(written);
});

test.each([
  [[12, 24], '1 to 2 years'],
  [[18, 24], '18 to 24 months'],
  [[18, 36], '18 months to 3 years'],
  [[66, 96], '5 and a half years to 8 years'],
  [[25, 26], 'about 2 years'],
] as const)('a range of %j months reads "%s"', (range, written) => {
  expect(monthsRange(range, en)).toBe(written);
});

test('a length is never given as exact', () => {
  expect(aboutMonths(18, en)).toBe('about 18 months');
});
