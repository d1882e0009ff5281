import { expect, test } from 'vitest';
import { content, today } from './examples/content.ts';
import { loanAt } from './loan.ts';

test.each([
  [32_073, 53],
  [25_000, 0],
  [20_000, 0],
  [39_043, 105],
])('at £%i a year a loan costs £%i a month: 9 % of what is above £25,000, over 12', (pay, cost) => {
  expect(loanAt(pay, content, today)).toMatchObject({ monthly: cost, threshold: 25_000, writeOff: 40 });
});

test('without a table, or two years past it, we can’t tell', () => {
  expect(loanAt(32_073, { studentFinance: [] }, today)).toBeUndefined();
  expect(loanAt(32_073, content, '2029-09-01')).toBeUndefined();
});
