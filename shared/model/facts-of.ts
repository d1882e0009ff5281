import type { Condition, Fact } from './condition.ts';

/** All the facts that a condition asks about, whatever joins them. */
export function factsOf(condition: Condition): Fact[] {
  if ('all' in condition) return condition.all.flatMap(factsOf);
  if ('any' in condition) return condition.any.flatMap(factsOf);
  if ('atLeast' in condition) return condition.atLeast.of.flatMap(factsOf);
  if ('not' in condition) return factsOf(condition.not);
  return [condition];
}
