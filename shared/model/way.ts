import type { Reason } from './answer.ts';
import type { Confidence } from './confidence.ts';
import type { RoleId, RouteId, SourceId } from './id.ts';

export type Pick =
  'earn-all-the-way' | 'quickest' | 'no-student-loan' | 'fewest-grades' | 'soonest-start' | 'most-doors';

/**
 * Pay on a step, in pounds a year before tax. `rule` is an id of the rule it came from; the view has the words.
 * `until` is the last day that the rates were for: past it they are not checked for the year.
 */
export type StepPay = { from: number; to: number; rule: PayRule; year?: string; until?: string };
export type PayRule = 'advert' | 'band' | 'minimum-wage' | 'minimum-wage-to-band';

/**
 * A route as one person would take it. `months` counts the step and the time worked in it until the next can start;
 * `waits` the months before it starts; `starts` and `applyBy` are ISO months (2027-09).
 */
export type Step = {
  route: RouteId;
  /** The routes that do the same elsewhere: other colleges with this course, say. */
  alike: RouteId[];
  from: string[];
  to: string[];
  months: number;
  monthsRange?: [number, number];
  waits: number;
  /** The role that someone who has qualified works in while they wait, with its pay. */
  works?: { role: RoleId; pay: StepPay | null };
  starts?: string[];
  applyBy?: string[];
  pay: StepPay | null;
  cost: { amount: number | null; paidBy: string };
  borrows: number | null;
  why: Reason[];
  openQuestions: string[];
  warnings: string[];
  firstStep: string;
  sources: SourceId[];
  confidence: Confidence;
};

/**
 * A sequence of at most eight steps to a target. Money is whole pounds; unknown money is null, never 0.
 * `entry` is the highest level of qualification needed before any step; `netSixYears` what comes in less fees paid,
 * over six years from today; `borrowed` fees plus the full maintenance loan away from home outside London.
 */
export type Way = {
  id: string;
  picks: Pick[];
  possible: 'yes' | 'unknown';
  confidence: Confidence;
  months: number;
  monthsRange?: [number, number];
  waiting: number;
  unpaidMonths: number;
  earned: number | null;
  borrowed: number | null;
  netSixYears: number | null;
  entry: number;
  /** What the job at the end pays, where an advert says it. */
  goalPay?: StepPay;
  steps: Step[];
};
