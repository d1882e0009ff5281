import type { Content } from '../../model/content.ts';
import type { RoleId } from '../../model/id.ts';
import type { Way } from '../../model/way.ts';
import { newest } from '../../model/newest.ts';
import { payFor } from './pay.ts';
import type { Plan } from './plan.ts';
import { reckon, type Books, type Reckoned } from './reckon.ts';

/** What ways are compared on. Pounds and months; null where a figure is not known. */
export type Measures = Pick<
  Way,
  'possible' | 'months' | 'unpaidMonths' | 'earned' | 'borrowed' | 'netSixYears' | 'entry' | 'waiting'
> & {
  count: number;
  /** What is borrowed at least, whatever follows: a learner loan may still be written off by a degree. */
  hopeBorrowed: number | null;
};

/** The six years that money is counted over, in months. */
export const horizon = 72;

/** Measures a plan. With a target, the pay of its role counts from the day it is reached to the end of six years. */
export function measure(plan: Plan, books: Books, target?: RoleId): Measures {
  const { content, today } = books;
  const reckoned = plan.taken.map((_, index) => reckon(plan, index, books));
  const spans = paidSpans(plan, books, reckoned);
  const goal = target === undefined ? 0 : payOfRole(target, plan.profile.nation, content, today);

  return {
    possible: plan.taken.some((step) => step.possible === 'unknown') ? 'unknown' : 'yes',
    months: plan.months,
    waiting: sum(plan.taken.map((step) => step.waits)),
    unpaidMonths: sum(
      plan.taken.map((step) =>
        content.routes[step.route]?.paid.by === 'nobody' && !besideJob(step, content) ? step.months : 0,
      ),
    ),
    earned: total(spans.map(({ from, to, yearly }) => yearly && (yearly * (to - from)) / 12)),
    borrowed: total(reckoned.map(({ borrows }) => borrows)),
    hopeBorrowed: total(reckoned.map(({ borrows, cost }) => (cost.paidBy === 'learner-loan' ? 0 : borrows))),
    netSixYears: total([
      ...spans.map(({ from, to, yearly }) => during(from, to, yearly)),
      during(plan.months, horizon, goal),
      ...plan.taken.map((step) => grantsWithin(step, content, today)),
      ...reckoned.map(({ cost }) => (cost.paidBy === 'you' ? cost.amount && -cost.amount : 0)),
    ]),
    entry: Math.max(0, ...plan.taken.flatMap((step) => step.reasons.map((reason) => levelOf(reason.fact, content)))),
    count: plan.taken.length,
  };
}

type Span = { from: number; to: number; yearly: number | null };

/** The stretches of time in which someone is paid: in a step that pays, and in a job kept while waiting or studying beside it. */
function paidSpans(plan: Plan, { content, today }: Books, reckoned: Reckoned[]): Span[] {
  let at = 0;
  return plan.taken.flatMap((step, index) => {
    const begins = at + step.waits;
    const ends = begins + step.months;
    const job = step.job === undefined ? undefined : reckoned[step.job];
    const own = reckoned[index];
    const yearly =
      step.works === undefined ? payOfYear(job) : payOfRole(step.works, plan.profile.nation, content, today);
    const kept: Span = { from: at, to: besideJob(step, content) ? ends : begins, yearly };
    at = ends;
    return [kept, { from: begins, to: ends, yearly: payOfYear(own) }];
  });
}

/** The lowest pay of a step counts, so that no way looks richer than it may be. */
function payOfYear(reckoned: Reckoned | undefined): number | null {
  if (!reckoned) return 0;
  return reckoned.pay ? reckoned.pay.from : reckoned.payUnknown ? null : 0;
}

const besideJob = (step: Plan['taken'][number], content: Content) =>
  content.routes[step.route]?.beside === true && (step.job !== undefined || step.works !== undefined);

function during(from: number, to: number, yearlyPay: number | null): number | null {
  const months = Math.max(0, Math.min(to, horizon) - from);
  return months === 0 ? 0 : yearlyPay && (yearlyPay * months) / 12;
}

/** The lowest pay of a role, in pounds a year; null where pay is local or not known. */
export function payOfRole(
  role: RoleId,
  nation: Plan['profile']['nation'],
  content: Content,
  today: string,
): number | null {
  const band = content.roles[role]?.bands[0];
  if (!band) return null;
  return payFor({ by: 'band', bands: [band] }, { nation, today }, content).pay?.from ?? null;
}

/** Grants that most people on the route get, for the part of the step that falls within the six years. */
function grantsWithin(step: Plan['taken'][number], content: Content, today: string): number {
  const months = Math.max(0, Math.min(step.start + step.months, horizon) - step.start);
  const grants = content.routes[step.route]?.grants ?? [];
  return sum(grants.map((id) => ((newest(content.support[id]?.amounts ?? [], today)[0]?.value ?? 0) * months) / 12));
}

function levelOf(fact: object, { qualifications }: Content): number {
  return 'qualification' in fact ? (qualifications[fact.qualification as string]?.level ?? 0) : 0;
}

export const sum = (all: readonly number[]): number => all.reduce((so, next) => so + next, 0);

/** A sum in whole pounds, or null when any part is not known. */
const total = (all: (number | null)[]) => (all.includes(null) ? null : Math.round(sum(all as number[])));
