import type { Fact } from '../model/condition.ts';

/** The id that a fact names, if it names one. */
export const idIn = (fact: Fact): string | undefined =>
  'qualification' in fact
    ? fact.qualification
    : 'role' in fact
      ? fact.role
      : 'register' in fact
        ? fact.register
        : 'circumstance' in fact
          ? fact.circumstance
          : 'limit' in fact
            ? fact.limit
            : undefined;

/** The name of the one thing that would settle an unknown fact: `qualification:english-level-2`, `age`. */
export function questionOf(fact: Fact): string {
  const id = idIn(fact);
  const [kind] = Object.keys(fact);
  return id === undefined ? String(kind) : `${kind}:${id}`;
}
