import type { Area } from './amount.ts';

/** Full time under Agenda for Change, in hours a week. */
export const fullTime = 37.5;

/**
 * What money is reckoned on, and anyone may change: hours of work a week, the part of London that the jobs are in, and
 * where someone lives while they study.
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
  /** For fees, and to live on. */
  lent: { fees: number | null; living: number | null };
  repaid: number | null;
  monthly: number | null;
  total: number | null;
};

/**
 * When the money that has come in along one way passes that of another: both are places in a list of ways. `month` is an
 * ISO month, null where the same one is ahead from the first.
 */
export type Crossing = { ahead: number; behind: number; month: string | null };

/** Ways set side by side in years, all from the same day, and where the first passes or is passed by the others. */
export type MoneyAnswer = { assumed: Assumed; years: MoneyYear[][]; crossings: Crossing[] };
