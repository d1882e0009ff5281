import { expect, test } from 'vitest';
import { content, today } from '../view/examples/content.ts';
import { loanAt, repaidMonthly } from './loan-cost.ts';

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

/*
 * Published examples. (income − threshold) × rate ÷ 12, rounded down to the pound:
 * £30,000 on Plan 5: 5,000 × 9 % = 450 a year, 37.50 a month, £37.
 */
test.each([
  // Student Loans Company, "Plan 2 – How repayments are calculated", 2018 to 2019, when its threshold was Plan 5's of now.
  [25_000, 25_000, 9, 0],
  [27_000, 25_000, 9, 15],
  [30_000, 25_000, 9, 37],
  [40_000, 25_000, 9, 112],
  // University of Manchester, "Repayment", Plan 5, called approximate.
  [35_000, 25_000, 9, 75],
  [45_000, 25_000, 9, 150],
  [50_000, 25_000, 9, 187],
  // Student Loans Company, "Postgraduate Loan – How repayments are calculated": "round down to the nearest pound".
  [30_000, 21_000, 6, 45],
  // Accrington and Rossendale College, "Key facts about repayments", Plan 2 with its threshold of £21,000.
  [22_000, 21_000, 9, 7],
  [30_000, 21_000, 9, 67],
  [40_000, 21_000, 9, 142],
  // Not below 60 for want of exact fractions.
  [33_000, 25_000, 9, 60],
])('£%i a year, %i free, %i %%: £%i a month, as published', (pay, threshold, rate, monthly) => {
  expect(repaidMonthly(pay, threshold, rate)).toBe(monthly);
});

test('the Student Loans Company says £74 at £35,000 where the University says £75: ours is within a pound of each', () => {
  // Its sum begins with the month: 2,916 − 2,083 = 833; 9 % of it is 74.97.
  expect(Math.abs(repaidMonthly(35_000, 25_000, 9) - 74)).toBeLessThanOrEqual(1);
});
