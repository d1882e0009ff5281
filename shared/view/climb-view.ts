import type { Content } from '../model/content.ts';
import type { Nation } from '../model/profile.ts';
import type { Way } from '../model/way.ts';
import { climbScale, lengthOf, type Scale } from './climb-scale.ts';
import { climbKey, type KeyItem } from './climb-key.ts';
import { climbLoan, type LoanBand } from './climb-loan.ts';
import { climbSummary, climbTable, type ClimbTable } from './climb-words.ts';
import { goalTread, treadsOf, type Tread, type Wait } from './climb-treads.ts';
import { goalOf } from './goal-of.ts';
import type { Words } from './words.ts';

export type ClimbView = {
  direction: 'ltr' | 'rtl';
  /** What the picture shows, to be spoken. */
  summary: string;
  treads: Tread[];
  goal?: Tread;
  waits: Wait[];
  loan?: LoanBand;
  /** The earliest and the latest arrival, where that is known to differ. */
  arrival?: { start: number; width: number };
  marks: { at: number; label: string }[];
  key: KeyItem[];
  table: ClimbTable;
};

/**
 * The picture of a way: along is time, up is pay, under the line is a loan. Pure geometry and words, no lengths.
 * Give ways that stand beside each other one `scale`. Outside England (`nation`) no English figure is drawn.
 */
export function climbView(
  way: Way,
  content: Content,
  words: Words,
  today: string,
  scale: Scale = climbScale([way], content, today),
  nation?: Nation,
): ClimbView {
  const goal = goalOf(way, content, today, nation);
  const { treads, waits, left } = treadsOf(way.steps, content, words, scale);
  const arrived = Math.min(1, lengthOf(way) / scale.months);
  const job = goal && goalTread(goal, arrived, left, words, scale);
  const loan = climbLoan(way, goal, content, words, today, scale);
  const arrival = way.monthsRange && spread(way.monthsRange, scale);
  const drawn = {
    direction: words.direction,
    treads,
    waits,
    ...(job && { goal: job }),
    ...(loan && { loan }),
    ...(arrival && { arrival }),
  };
  return {
    ...drawn,
    summary: climbSummary(way, goal, content, words, loan?.spoken),
    marks: marksOf(scale, words),
    key: climbKey(drawn, words),
    table: climbTable(way, goal, content, words),
  };
}

function spread([least, most]: readonly [number, number], scale: Scale) {
  const start = Math.min(1, least / scale.months);
  return least < most ? { start, width: Math.min(1, most / scale.months) - start } : undefined;
}

/** A mark at every year; the drawing leaves out those that have no room. */
function marksOf({ months }: Scale, { climb }: Words) {
  const years = Array.from({ length: Math.floor((months - 1) / 12) }, (_, index) => index + 1);
  return [
    { at: 0, label: climb.today },
    ...years.map((year) => ({ at: (year * 12) / months, label: climb.year(year) })),
  ];
}
