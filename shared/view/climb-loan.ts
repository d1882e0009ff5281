import type { Content } from '../model/content.ts';
import { loanAt } from '../model/loan-cost.ts';
import type { Way } from '../model/way.ts';
import type { Scale } from './climb-scale.ts';
import type { Goal } from './goal-of.ts';
import { money } from './money.ts';
import type { Words } from './words.ts';

/**
 * A loan under the line. `points` run from where borrowing starts to where it stops: `at` along, `depth` down, both
 * parts of the whole; none where the amount is not known. It then goes on to the end of the picture. `labels`: the long
 * and the short one.
 */
export type LoanBand = {
  points: { at: number; depth: number }[];
  labels: [long: string, short: string];
  spoken: string;
};

/** The loan of a way with what it costs a month at the goal's starting pay; undefined where nothing is borrowed. */
export function climbLoan(
  way: Way,
  goal: Goal | undefined,
  content: Content,
  words: Words,
  today: string,
  scale: Scale,
): LoanBand | undefined {
  if (way.borrowed === 0) return undefined;
  const cost = goal?.pay && loanAt(goal.pay.entry, content, today);
  const monthly = cost && money(cost.monthly, words);
  const labels: LoanBand['labels'] = monthly
    ? [words.climb.loan(monthly), words.climb.loanShort(monthly)]
    : [words.climb.loanOnly, words.climb.loanOnly];
  const known = way.borrowed !== null && scale.loan > 0;
  return {
    points: known ? pointsOf(way, scale) : [],
    labels: known ? labels : [words.way.loanUnknown, words.way.loanUnknown],
    spoken: (known && labels[0]) || words.way.loanUnknown,
  };
}

function pointsOf(way: Way, scale: Scale): LoanBand['points'] {
  let at = 0;
  let owed = 0;
  const points: LoanBand['points'] = [];
  for (const step of way.steps) {
    at += step.waits;
    const borrows = step.borrows ?? 0;
    if (borrows > 0 && points.length === 0) points.push({ at: at / scale.months, depth: 0 });
    at += step.months;
    owed += borrows;
    if (points.length > 0) points.push({ at: at / scale.months, depth: Math.min(1, owed / scale.loan) });
  }
  return points;
}
