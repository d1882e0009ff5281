import type { Content } from '../model/content.ts';
import type { Step } from '../model/way.ts';
import type { Scale } from './climb-scale.ts';
import type { Goal } from './goal-of.ts';
import { money, moneyRange } from './money.ts';
import { stepMoney, type StepMoney } from './step-money.ts';
import type { Words } from './words.ts';

/**
 * One tread of a climb. `start` and `width` are parts of the whole picture's width, `low` and `high` parts of its
 * height (absent: not paid, or can't tell); `soft` is the part of the tread, from its end, in which it may already be
 * over. `labels` say the same thing, longest first: the drawing takes the longest that fits.
 */
export type Tread = {
  /** The steps it stands for, as numbered in the list. A step with no length of its own shares the next one's tread. */
  numbers: number[];
  kind: 'paid' | 'study' | 'unknown';
  start: number;
  width: number;
  low?: number;
  high?: number;
  soft: number;
  labels: string[];
};

/** `level`: the pay that goes on while waiting, as a part of the height; absent: none. */
export type Wait = { start: number; width: number; level?: number };

/**
 * The treads and waits of a way's steps. `left` are the numbers of last steps with no length of their own: the job
 * bears them.
 */
export function treadsOf(steps: readonly Step[], content: Content, words: Words, scale: Scale) {
  const treads: Tread[] = [];
  const waits: Wait[] = [];
  const moneys = stepMoney(steps, content);
  let at = 0;
  let waiting: number[] = [];
  steps.forEach((step, index) => {
    const paid = moneys[index] ?? { kind: 'unknown', beside: false };
    if (step.waits > 0) {
      const level = paid.kept && paid.kept.from / scale.pay;
      waits.push({ start: at / scale.months, width: step.waits / scale.months, ...(level && { level }) });
    }
    const numbers = [...waiting, index + 1];
    waiting = step.months > 0 ? [] : numbers;
    if (step.months > 0) treads.push(treadOf(step, paid, numbers, at + step.waits, content, words, scale));
    at += step.waits + step.months;
  });
  return { treads, waits, left: waiting };
}

function treadOf(
  step: Step,
  { kind, pay }: StepMoney,
  numbers: number[],
  at: number,
  content: Content,
  words: Words,
  scale: Scale,
): Tread {
  const route = content.routes[step.route];
  const least = step.monthsRange?.[0] ?? step.months;
  const study = route ? [route.title, words.way.kinds[route.kind]] : [];
  return {
    numbers,
    kind,
    start: at / scale.months,
    width: step.months / scale.months,
    ...(pay && { low: pay.from / scale.pay, high: pay.to / scale.pay }),
    soft: Math.max(0, Math.min(1, (step.months - least) / step.months)),
    labels: pay ? payLabels(pay.from, pay.to, words) : kind === 'study' ? study : [],
  };
}

/** The job at the end: from `start`, a part of the whole, to the picture's end. */
export function goalTread(goal: Goal, start: number, numbers: number[], words: Words, scale: Scale): Tread {
  const { pay } = goal;
  return {
    numbers,
    kind: pay ? 'paid' : 'unknown',
    start,
    width: 1 - start,
    ...(pay && { low: pay.entry / scale.pay, high: pay.top / scale.pay }),
    soft: 0,
    labels: pay ? payLabels(pay.entry, pay.top, words) : [],
  };
}

function payLabels(low: number, high: number, words: Words): string[] {
  const first = money(low, words);
  return low === high ? [first] : [moneyRange(low, high, words), words.climb.from(first)];
}
