import type { Area } from './amount.ts';

/** Full time under Agenda for Change, in hours a week. */
export const fullTime = 37.5;

/**
 * What money is reckoned on, and anyone may change: hours of work a week, the part of London that the jobs are in, and
 * where someone lives while they study. `noLoan`: fees and living are found some other way, and nothing is lent.
 */
export type Assumed = { hours: number; area?: Area; living: 'home' | 'away' | 'london' };

/** Full time outside London, away from home while studying: as ways are reckoned. */
export const usualMoney: Assumed = { hours: fullTime, living: 'away' };

/**
 * One year of a way, from today. Whole pounds before tax; null where it is not known. `steps` are the places in the way
 * of what happens in it, the job at the end being one past the last. `fees` are what the person pays themselves, `lent`
 * what they borrow in this year, `repaid` what they pay back in it, `monthly` that a month by its end, and `total` what has
 * come in since today: pay and grants, less fees and what was paid back.
 */
export type MoneyYear = {
  year: number;
  /** ISO months, the last one included. */
  from: string;
  to: string;
  steps: number[];
  pay: number | null;
  grants: number;
  fees: number | null;
  lent: number | null;
  repaid: number | null;
  monthly: number | null;
  total: number | null;
};
