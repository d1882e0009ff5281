import type { Assumed } from '../../model/money.ts';
import { newest } from '../../model/newest.ts';
import type { Profile } from '../../model/profile.ts';
import type { Way } from '../../model/way.ts';
import type { Books } from '../ways/reckon.ts';

/** Pounds lent in one month from today, for fees and to live on; null where not known. `ends`: the month its course ends. */
export type Borrowing = {
  month: number;
  fees: number | null;
  living: number | null;
  ends: number;
  isStudentLoan: boolean;
};

/**
 * What a way borrows, a course year at a time as it begins: the fee of the year, and the full maintenance loan for where
 * someone lives. A loan for a college course is lent as that begins.
 */
export function borrowings(way: Way, { nation }: Profile, books: Books, living: Assumed['living']): Borrowing[] {
  const amount = (item: string) =>
    newest(
      books.content.studentFinance.filter((row) => row.item === item),
      books.today,
    )[0]?.value ?? null;
  let at = 0;
  return way.steps.flatMap((step): Borrowing[] => {
    const begins = Math.floor(at + step.waits);
    at += step.waits + step.months;
    const route = books.content.routes[step.route];
    const base = { ends: at };
    if (step.cost.paidBy === 'learner-loan') {
      return [{ ...base, month: begins, fees: step.cost.amount, living: 0, isStudentLoan: false }];
    }
    if (step.cost.paidBy !== 'student-loan' || route?.cost.paidBy !== 'student-loan') return [];
    const isHere = (nation ?? 'england') === 'england';
    return Array.from({ length: route.cost.years }, (_, year) => ({
      ...base,
      month: begins + 12 * year,
      fees: isHere ? amount('tuition-fee') : null,
      living: isHere ? amount(`maintenance-${living}`) : null,
      isStudentLoan: true,
    }));
  });
}
