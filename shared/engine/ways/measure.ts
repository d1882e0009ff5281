import type { RoleId } from '../../model/id.ts';
import type { Way } from '../../model/way.ts';
import type { Plan } from './plan.ts';
import { payOfRole, type Books } from './reckon.ts';
import { sumKnown } from './sum-known.ts';

/** What ways are compared on. Pounds and months; null where a figure is not known. */
export type Measures = Pick<
  Way,
  'possible' | 'months' | 'unpaidMonths' | 'earned' | 'borrowed' | 'netSixYears' | 'entry' | 'waiting'
> & { count: number };

/** The six years that money is counted over, in months. */
export const horizon = 72;

/** Measures a plan that has arrived: the pay of the role counts from then to the end of the six years. */
export function measure(plan: Plan, role: RoleId | undefined, books: Books): Measures {
  const { studentLoan, learnerLoan, earned, net, months } = plan;
  const goal = months < horizon ? goalPay(role, books) : 0;
  return {
    possible: plan.possible,
    months,
    waiting: plan.waiting,
    unpaidMonths: plan.unpaidMonths,
    earned: earned === null ? null : Math.round(earned / 12),
    borrowed: sumKnown(studentLoan, learnerLoan),
    netSixYears: net === null || goal === null ? null : Math.round((net + goal * within(months, horizon)) / 12),
    entry: plan.entry,
    count: plan.count,
  };
}

/** The lowest pay of the role that is reached; null where it is not known. */
export const goalPay = (role: RoleId | undefined, books: Books): number | null =>
  role === undefined ? null : (payOfRole(role, books)?.from ?? null);

/** How many months of a stretch of time fall within the six years. */
export const within = (from: number, to: number): number => Math.max(0, Math.min(to, horizon) - from);
