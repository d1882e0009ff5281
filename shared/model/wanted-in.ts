import type { Condition } from './condition.ts';

/** What a condition asks for, without what it rules out: nobody takes a route for that. */
export function wantedIn(condition: Condition): Condition {
  if ('all' in condition) return { all: condition.all.map(wantedIn) };
  if ('any' in condition) return { any: condition.any.map(wantedIn) };
  if ('atLeast' in condition) return { all: condition.atLeast.of.map(wantedIn) };
  return 'not' in condition ? { all: [] } : condition;
}
