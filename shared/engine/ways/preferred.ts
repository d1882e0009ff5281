import { stepsOf, type Plan } from './plan.ts';

/**
 * Which of two plans that are equal on every measure is kept, for a sort: the one with fewer unknown sums, then better
 * checked, then with fewer steps that run in few places, then whose steps are done sooner, then by the names of its
 * routes. The order of the content does not count.
 */
export function preferred(a: Plan, b: Plan): number {
  return (
    unknowns(a) - unknowns(b) ||
    a.confidence - b.confidence ||
    a.limited - b.limited ||
    sooner(a, b) ||
    (idOf(a) < idOf(b) ? -1 : idOf(a) > idOf(b) ? 1 : 0)
  );
}

/** A short course comes before a long one, where their order makes no difference. */
function sooner(a: Plan, b: Plan): number {
  const [one, other] = [stepsOf(a), stepsOf(b)];
  const differs = one.findIndex(({ months }, index) => months !== other[index]?.months);
  return (one[differs]?.months ?? 0) - (other[differs]?.months ?? 0);
}

/** The id of a way: its routes. */
export const idOf = (plan: Plan): string =>
  stepsOf(plan)
    .map(({ last }) => last.move.id)
    .join('+');

const unknowns = ({ net, studentLoan, learnerLoan }: Plan) =>
  [net, studentLoan, learnerLoan].filter((sum) => sum === null).length;
