import type { Content } from '../../model/content.ts';
import { loanAt } from '../../model/loan-cost.ts';
import { usualMoney, type Assumed } from '../../model/money.ts';
import type { Profile } from '../../model/profile.ts';
import type { Way } from '../../model/way.ts';
import { monthOf } from '../ways/calendar.ts';
import { openBooks, type Books } from '../ways/reckon.ts';
import { startFrom } from '../ways/start.ts';
import { sumKnown } from '../ways/sum-known.ts';
import { borrowings, type Borrowing } from './borrowings.ts';
import { paidIn, stretchesOf } from './stretches.ts';

/** One month of a way, in twelfths of a pound so that yearly sums stay whole; null where money is not known. */
export type Month = {
  step: number;
  pay: number | null;
  grants: number;
  fees: number | null;
  lentFees: number | null;
  lentLiving: number | null;
  /** Paid back in it, at the pay it has. */
  repaid: number | null;
};

/**
 * A way month by month from today, for `count` months: what comes in, what is paid, lent and paid back. Pay is the lowest
 * that it may be, on the rates of today, so that no way looks richer than it is; the job at the end goes on at its first
 * pay. Repaying begins in the April after a course that student finance lends for has ended, where pay is above the
 * threshold. Interest is not reckoned: it changes how much is owed and never what is paid back in a month.
 */
export function ledger(
  way: Way,
  person: Profile,
  content: Content,
  today: string,
  count: number,
  assumed: Assumed = usualMoney,
): Month[] {
  const { profile } = startFrom(person, content);
  const books = openBooks(content, today, profile.nation);
  const stretches = stretchesOf(way, profile, books);
  const loans = borrowings(way, profile, books, assumed.living);
  const repaysFrom = firstRepayment(loans, today);

  const lentIn = (month: number, part: 'fees' | 'living') =>
    loans
      .filter((loan) => loan.month === month)
      .map((loan) => twelfths(loan[part]))
      .reduce(sumKnown, 0);

  return Array.from({ length: count }, (_, month) => {
    const here = stretches.filter(({ from, to }) => from < month + 1 && to > month);
    const pay = here.map((stretch) => paidIn(stretch, month, profile, books, assumed)).reduce(sumKnown, 0);
    const begun = here.filter(({ from }) => Math.floor(from) === month);
    return {
      step: here.at(-1)?.step ?? way.steps.length,
      pay,
      grants: here.reduce((sum, { grants, from, to }) => sum + grants * within(month, from, to), 0),
      fees: begun.map(({ fees }) => twelfths(fees)).reduce(sumKnown, 0),
      lentFees: lentIn(month, 'fees'),
      lentLiving: lentIn(month, 'living'),
      repaid: month < repaysFrom ? 0 : repaidAt(pay, books),
    };
  });
}

const twelfths = (pounds: number | null): number | null => (pounds === null ? null : pounds * 12);

/** How much of a month lies between two times. */
const within = (month: number, from: number, to: number): number => Math.min(to, month + 1) - Math.max(from, month);

/** The April after the last course that student finance lends for has ended, in months from today. */
function firstRepayment(loans: Borrowing[], today: string): number {
  const ends = loans.filter(({ isStudentLoan }) => isStudentLoan).map(({ ends: end }) => end);
  if (ends.length === 0) return Infinity;
  const end = monthOf(today) + Math.ceil(Math.max(...ends));
  const april = 3;
  return end + ((april - (end % 12) + 12) % 12) - monthOf(today);
}

const repaidAt = (pay: number | null, { content, today }: Books): number | null =>
  pay === null ? null : (loanAt(pay, content, today)?.monthly ?? 0) * 12;
