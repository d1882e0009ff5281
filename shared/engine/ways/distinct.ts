import { isAsGood, type Compared } from './pareto.ts';
import { stepsOf, type Plan } from './plan.ts';
import { preferred } from './preferred.ts';
import type { Reached } from './search.ts';
import { sumKnown } from './sum-known.ts';

/**
 * The ways that no other beats; of equal ones the first by preference. Where figures are not known ways may beat each
 * other in a ring: of those the quickest that none beside it beats stay, and never none.
 */
export function unbeaten(ways: Reached[]): Reached[] {
  let kept: Reached[] = [];
  for (const way of ways.toSorted(bySpeed)) {
    if (kept.some((other) => isAsGood(other.measures, way.measures))) continue;
    kept = [...kept.filter((other) => !isAsGood(way.measures, other.measures)), way];
  }
  return kept;
}

/** Of equal ways the first is kept: fewer steps, then `preferred`. */
export const byPreference = (a: Reached, b: Reached): number =>
  a.measures.count - b.measures.count || preferred(a.plan, b.plan);

const bySpeed = (a: Reached, b: Reached) => a.measures.months - b.measures.months || byPreference(a, b);

/** Less than this over six years, or 28 pounds a month, is no reason for a way of its own. */
const negligible = 2000;

/**
 * The ways that differ in a person's eyes. Left out is one that is no better than another but that it brings in a little
 * more, or no more than who goes the other would have by staying so much longer in its best paid job.
 */
export function distinct(ways: Reached[]): Reached[] {
  const kept: Reached[] = [];
  for (const way of ways.toSorted(bySpeed)) if (!kept.some((other) => covers(other, way.measures))) kept.push(way);
  return kept;
}

/** Is a way no reason to wait for another that is later? */
export const covers = (way: Reached, later: Compared): boolean => isAsGood(staying(way, later.months), later);

/** What a way measures for whoever stays in its best paid job until another arrives, and the little beyond. */
function staying({ plan, measures }: Reached, until: number): Reached['measures'] {
  const { netSixYears, months } = measures;
  const stayed = (bestPaid(plan) * Math.max(0, until - months)) / 12;
  return { ...measures, netSixYears: sumKnown(netSixYears, stayed + negligible) };
}

const bestPaid = (plan: Plan) =>
  Math.max(0, ...stepsOf(plan).map(({ pays, before }) => Math.max(pays.most ?? 0, before.pays.most ?? 0)));
