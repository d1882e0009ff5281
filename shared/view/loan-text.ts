import type { Content } from '../model/content.ts';
import { loanAt } from '../model/loan-cost.ts';
import type { Way } from '../model/way.ts';
import { freshness } from './freshness.ts';
import type { Goal } from './goal-of.ts';
import { money } from './money.ts';
import { periodOf } from './period-of.ts';
import type { Words } from './words.ts';

/**
 * What a way's loan means, never a lump that only grows: a month at the goal's starting pay, nothing below the
 * threshold, written off after how long. Empty where nothing is borrowed. A loan
 * for a college course is another loan, whose amount we do not know.
 */
export function loanText(way: Way, goal: Goal | undefined, content: Content, words: Words, today: string): string[] {
  if (way.borrowed === 0) return [];
  const say = words.way;
  if (!hasStudentLoan(way)) return [say.loanOther];
  const pay = goal?.pay?.entry;
  const cost = pay === undefined ? undefined : loanAt(pay, content, today);
  if (pay === undefined || !cost) return [say.loanUnknownCost];

  const at = money(pay, words);
  return [
    cost.monthly > 0 ? say.loanMeans(money(cost.monthly, words), at) : say.loanNothingYet(at),
    say.loanThreshold(money(cost.threshold, words)),
    ...(cost.writeOff ? [say.loanWriteOff(cost.writeOff)] : []),
    ...(freshness(cost.to, today) === 'current' ? [] : [words.sources.oldFigure(periodOf(cost, words))]),
  ];
}

/** Does a step of this way borrow from student finance? */
export const hasStudentLoan = ({ steps }: Way): boolean => steps.some(({ cost }) => cost.paidBy === 'student-loan');
