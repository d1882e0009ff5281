import { expect, test } from 'vitest';
import { monthsOf } from './experience.ts';

test.each([
  ['two years’ experience', 24],
  ['at least 1 year in care', 12],
  ['a year of experience', 12],
  ['6 months’ experience', 6],
  ['eighteen months', 18],
  ['1 to 2 years', 12],
  ['2-3 yrs', 24],
  ['five (5) years', 60],
  ['3+ years', 36],
])('"%s" is %i months', (text, months) => {
  expect(monthsOf(text)).toBe(months);
});

test.each(['experience of care', 'within the last 3 years', 'in the past two years', 'every year'])(
  '"%s" says no length',
  (text) => {
    expect(monthsOf(text)).toBeUndefined();
  },
);
