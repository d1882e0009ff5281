import type { Content } from '../model/content.ts';
import type { Step, Way } from '../model/way.ts';
import type { Goal } from './goal-of.ts';
import { yearly } from './money.ts';
import { aboutMonths, months, monthsRange } from './months.ts';
import { sentence } from './sentence.ts';
import { stepMoney, type StepMoney } from './step-money.ts';
import type { Words } from './words.ts';

export type ClimbTable = { title: string; columns: string[]; rows: string[][] };

/** A picture in sentences, for people who hear it: each step with its time and pay, then the job. */
export function climbSummary(
  way: Way,
  goal: Goal | undefined,
  content: Content,
  words: Words,
  loan: string | undefined,
): string {
  const say = words.climb;
  const moneys = stepMoney(way.steps, content);
  const steps = way.steps.map((step, index) => {
    const [number, title, time] = [String(index + 1), titleOf(step, content, words), lasts(step, words)];
    const { kind, pay } = moneys[index] ?? {};
    if (pay) return say.stepPaid(number, title, time, yearly(pay.from, pay.to, words));
    return (kind === 'study' ? say.stepStudy : say.stepUnknown)(number, title, time);
  });
  const parts = [
    ...steps,
    goal && say.goal(goal.role.title, goalPay(goal, words)),
    loan && `${sentence(loan)}.`,
    way.waiting > 0 && say.waiting(months(way.waiting, words)),
  ];
  return say.summary(parts.filter(Boolean).join(' '));
}

/** The same as rows: the step, when it starts, how long it lasts and what it pays. */
export function climbTable(way: Way, goal: Goal | undefined, content: Content, words: Words): ClimbTable {
  const { columns, table, stays } = words.climb;
  const moneys = stepMoney(way.steps, content);
  let at = 0;
  const rows = way.steps.map((step, index) => {
    const isBeside = index > 0 && step.months === 0;
    const starts = isBeside ? words.climb.withBefore : startsAt((at += step.waits), words);
    at += step.months;
    const length = isBeside ? words.way.sameTime : lasts(step, words);
    return [`${index + 1}. ${titleOf(step, content, words)}`, starts, length, payOf(moneys[index], words)];
  });
  if (goal) rows.push([goal.role.title, startsAt(at, words), stays, goalPay(goal, words)]);
  return { title: table, columns: [columns.step, columns.starts, columns.lasts, columns.pay], rows };
}

const titleOf = (step: Step, content: Content, words: Words) =>
  content.routes[step.route]?.title ?? words.way.unnamedStep;

const lasts = (step: Step, words: Words) =>
  step.monthsRange ? monthsRange(step.monthsRange, words) : aboutMonths(step.months, words);

const startsAt = (at: number, words: Words) => (at === 0 ? words.climb.atStart : words.climb.after(months(at, words)));

function payOf(money: StepMoney | undefined, words: Words): string {
  if (money?.pay) return yearly(money.pay.from, money.pay.to, words);
  return money?.kind === 'study' ? words.climb.notPaid : words.climb.payUnknown;
}

const goalPay = ({ pay }: Goal, words: Words) => (pay ? yearly(pay.entry, pay.top, words) : words.climb.payUnknown);
