import { fullTime, type Assumed } from '../../model/money.ts';
import type { Profile } from '../../model/profile.ts';
import type { Way } from '../../model/way.ts';
import { isJob } from '../ways/give.ts';
import { nobody, paidBetween, payerOf, payerOfRole, type Payer } from '../ways/payer.ts';
import { reckon, type Books } from '../ways/reckon.ts';
import { workAfter, type Work } from '../ways/work-after.ts';
import { areaSupplement } from './area-supplement.ts';

/**
 * Months `from` to `to` in which someone pays, or nobody does. Two may run at once: a job beside a course. `step` is its
 * place in the way, one past the last for the job at the end; `grants` are pounds a year; `fees` what the person pays
 * themselves when it begins, null where that is not known.
 */
export type Stretch = { from: number; to: number; step: number; pays: Payer; grants: number; fees: number | null };

/** Who pays when, from today to the end of a way and after. */
export function stretchesOf(way: Way, profile: Profile, books: Books): Stretch[] {
  const { routes } = books.content;
  const inJob = profile.roles.find(({ current }) => current);
  let work: Work<true> = {
    ...(inJob && { works: inJob.id }),
    pays: inJob ? payerOfRole(inJob.id, books) : nobody,
    since: 0,
  };
  const stretches: Stretch[] = [];
  let at = 0;
  way.steps.forEach((step, index) => {
    const route = routes[step.route];
    if (!route) return;
    const begins = at + step.waits;
    const ends = begins + step.months;
    const age = profile.age === undefined ? undefined : Math.floor(profile.age + begins / 12 + 1e-6);
    const own = payerOf(step.route, route, books);
    const isBeside = route.beside === true && (work.job !== undefined || work.works !== undefined);
    const rest = { step: index, grants: 0, fees: 0 };
    stretches.push({ ...rest, from: at, to: isBeside ? ends : begins, pays: work.pays });
    stretches.push({
      ...rest,
      from: begins,
      to: ends,
      pays: own,
      grants: reckon(step.route, route, age, books).grants,
      fees: step.cost.paidBy === 'you' ? step.cost.amount : 0,
    });
    const after = workAfter(work, { move: { route }, begins, ends }, own, books);
    work = isJob(route) ? { ...after, job: true } : after;
    at = ends;
  });
  return [
    ...stretches,
    { from: at, to: Infinity, step: way.steps.length, pays: goalPayer(way, books), grants: 0, fees: 0 },
  ];
}

/** The job at the end, at what its advert says or at its lowest band. */
function goalPayer(way: Way, books: Books): Payer {
  const last = way.steps.at(-1);
  const role = last && books.content.routes[last.route]?.to.role;
  if (way.goalPay) {
    const { from } = way.goalPay;
    return { at: () => from, most: from, rises: false };
  }
  return role === undefined ? { at: () => null, most: null, rises: false } : payerOfRole(role, books);
}

/**
 * What a stretch pays within one month, in twelfths of a pound, for the hours and in the area that are assumed; null where
 * it is not known.
 */
export function paidIn(
  { from, to, pays }: Stretch,
  month: number,
  { age }: Profile,
  { content, today }: Books,
  { hours, area }: Assumed,
): number | null {
  const [begins, ends] = [Math.max(from, month), Math.min(to, month + 1)];
  const paid = paidBetween(pays, begins, ends, age);
  if (paid === null || paid === 0) return paid;
  const yearly = paid / (ends - begins);
  const supplement = area ? areaSupplement(yearly, area, content, today) : 0;
  return ((yearly + supplement) * (ends - begins) * hours) / fullTime;
}
