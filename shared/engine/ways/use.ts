import { isBetterWith, type HeldAfter } from './held.ts';
import type { Move } from './moves.ts';
import { isInJob, type Plan } from './plan.ts';

type Unused = Plan['unused'][number];

/**
 * The steps that nothing has used yet, after one more move. A step is used when a need of a later one stands better with
 * it than without it, or when its job goes on while something is studied beside it and there was no job before.
 */
export function unusedAfter(plan: Plan, move: Move, next: Plan, isBesideJob: boolean, after: HeldAfter): Unused[] {
  const unused: Unused[] = [];
  for (const { step, without } of plan.unused)
    if (!(isBesideJob && isFirstJob(step, plan)) && !isBetterWith(plan.held, without, move.asks))
      unused.push({ step, without: after(without, move) });
  unused.push({ step: next, without: plan.held });
  return unused;
}

/** May each step that waits to be of use still be used, by what can come next or by a door? */
export function mayBeUsed(plan: Plan): boolean {
  const { held, unused } = plan;
  const { wanted, partly, runsBeside } = plan.standing;
  return unused.every(
    ({ step, without }) =>
      (runsBeside && isFirstJob(step, plan)) ||
      isBetterWith(held, without, wanted) ||
      partly.some(({ index }) => (held.ranks[index] ?? 0) > (without.ranks[index] ?? 0)),
  );
}

/** Is each step of `a` that waits to be of use used by whatever uses one of those of `b`, from where both stand? */
export function usesAsMuch(a: Plan, b: Plan): boolean {
  const { wanted, partly } = a.standing;
  return a.unused.every(({ without }) =>
    b.unused.some(
      (other) =>
        without === other.without ||
        (partly.length === 0 &&
          !isBetterWith(without, other.without, wanted) &&
          !isBetterWith(other.without, without, wanted)),
    ),
  );
}

const isFirstJob = (step: Plan, { job }: Plan) => step === job && step.before !== undefined && !isInJob(step.before);
