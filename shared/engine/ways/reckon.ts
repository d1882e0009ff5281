import type { Content } from '../../model/content.ts';
import type { Route } from '../../model/route.ts';
import type { StepPay, Way } from '../../model/way.ts';
import { newest } from '../../model/newest.ts';
import { payFor } from './pay.ts';
import type { Plan, Taken } from './plan.ts';

type Step = Way['steps'][number];
type Money = Pick<Content, 'bandPay' | 'minimumWage' | 'studentFinance'>;

/** What one taken route pays, costs and borrows, on the rates of today. Pounds; null where it can't be said. */
export type Reckoned = {
  pay: StepPay | null;
  payUnknown: boolean;
  cost: Step['cost'];
  borrows: number | null;
  sources: string[];
};

/** The content and the day that plans are reckoned on, with what was reckoned already. */
export type Books = { content: Content; today: string; done: Map<string, Reckoned> };

export const openBooks = (content: Content, today: string): Books => ({ content, today, done: new Map() });

/** Reckons the step at this place in a plan. The same route at the same age and nation is reckoned once. */
export function reckon(plan: Plan, index: number, { content, today, done }: Books): Reckoned {
  const step = plan.taken[index] as Taken;
  const { nation } = plan.profile;
  const toDegree = plan.taken
    .slice(index + 1)
    .some((later) => content.routes[later.route]?.cost.paidBy === 'student-loan');
  const name = `${step.route} ${step.age} ${nation} ${toDegree}`;
  const before = done.get(name);
  if (before) return before;

  const route = content.routes[step.route] as Route;
  const { pay, sources } = payFor(route.paid, { age: step.age, nation, today }, content);
  const loan = studentLoan(route, nation, content, today);
  const reckoned: Reckoned = {
    pay,
    payUnknown: pay === null && route.paid.by !== 'nobody',
    cost: costOf(route, loan),
    borrows: borrowed(route, loan, toDegree),
    sources: [...sources, ...loan.sources],
  };
  done.set(name, reckoned);
  return reckoned;
}

type Loan = { fees: number | null; living: number | null; sources: string[] };

/**
 * Fees and the full maintenance loan of someone living away from home outside London, on the amounts of the newest year.
 * Student finance is each nation's own: outside England we know no figure.
 */
function studentLoan({ cost }: Route, nation: string | undefined, { studentFinance }: Money, today: string): Loan {
  if (cost.paidBy !== 'student-loan') return { fees: 0, living: 0, sources: [] };
  const amount = (item: string) =>
    newest(
      studentFinance.filter((row) => row.item === item),
      today,
    )[0];
  const [fee, living] = [amount('tuition-fee'), amount('maintenance-away')];
  if (nation !== 'england' || !fee || !living) return { fees: null, living: null, sources: [] };
  return { fees: fee.value * cost.years, living: living.value * cost.years, sources: [fee.source, living.source] };
}

function costOf({ cost }: Route, loan: Loan): Step['cost'] {
  if (cost.paidBy === 'student-loan') return { amount: loan.fees, paidBy: cost.paidBy };
  if (cost.paidBy === 'learner-loan' || cost.paidBy === 'you') return { amount: cost.amount, paidBy: cost.paidBy };
  return { amount: 0, paidBy: cost.paidBy };
}

/** An Advanced Learner Loan for Access is written off once a degree that student finance pays for is finished. */
function borrowed({ cost }: Route, loan: Loan, leadsToDegree: boolean): number | null {
  if (cost.paidBy === 'learner-loan') return leadsToDegree ? 0 : cost.amount;
  return loan.fees === null || loan.living === null ? null : loan.fees + loan.living;
}
