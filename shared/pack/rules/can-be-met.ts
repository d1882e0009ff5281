import type { Condition, Fact } from '../../model/condition.ts';
import type { Rule } from './rule.ts';

/** Somebody can meet every condition: an age that is above its own end, or a fact asked and forbidden, shuts a route to all. */
export const canBeMet: Rule = {
  name: 'can-be-met',
  check: ({ content: { routes, support } }) => [
    ...Object.entries(routes).flatMap(([id, { from }]) => faults(`routes/${id}.yaml`, 'from', from)),
    ...Object.entries(support).flatMap(([id, { who }]) => faults(`support/${id}.yaml`, 'who', who)),
  ],
};

const faults = (file: string, field: string, condition: Condition) =>
  alternatives(condition).some(agree)
    ? []
    : [{ file, field, write: 'Write a condition that somebody can meet: its parts shut each other out' }];

type Asked = { fact: Fact; is: boolean };

/** The condition as alternatives, each a list of facts that hold together. */
function alternatives(condition: Condition, is = true): Asked[][] {
  if ('not' in condition) return alternatives(condition.not, !is);
  if ('all' in condition) return join(condition.all, is ? 'every' : 'one', is);
  if ('any' in condition) return join(condition.any, is ? 'one' : 'every', is);
  if ('atLeast' in condition) {
    const { count, of } = condition.atLeast;
    return is
      ? choose(of, count).flatMap((some) => join(some, 'every', true))
      : choose(of, of.length - count + 1).flatMap((some) => join(some, 'every', false));
  }
  return [[{ fact: condition, is }]];
}

function join(parts: Condition[], how: 'every' | 'one', is: boolean): Asked[][] {
  const each = parts.map((part) => alternatives(part, is));
  if (how === 'one') return each.flat();
  return each.reduce<Asked[][]>((so, next) => so.flatMap((facts) => next.map((more) => [...facts, ...more])), [[]]);
}

/** Every way to take `count` of these. */
function choose<T>(of: T[], count: number): T[][] {
  if (count <= 0) return [[]];
  return of.flatMap((first, index) => choose(of.slice(index + 1), count - 1).map((rest) => [first, ...rest]));
}

const ranges = ['age', 'schoolYear', 'ukResidenceYears', 'hours'] as const;

/** Can one person be all of this at once? */
function agree(asked: Asked[]): boolean {
  const [yes, no] = [asked.filter(({ is }) => is), asked.filter(({ is }) => !is)].map((some) =>
    some.map(({ fact }) => fact),
  ) as [Fact[], Fact[]];
  const forbidden = no.some((fact) => yes.some((other) => JSON.stringify(other) === JSON.stringify(fact)));
  const nations = yes.flatMap((fact) => ('nation' in fact ? [fact.nation] : []));
  const somewhere =
    nations.length === 0 || nations.reduce((so, next) => so.filter((each) => next.includes(each))).length > 0;
  return !forbidden && somewhere && ranges.every((range) => overlap(yes, range));
}

function overlap(facts: Fact[], range: (typeof ranges)[number]): boolean {
  const asked = facts.flatMap((fact) => (range in fact ? [(fact as Record<string, Range>)[range] as Range] : []));
  const least = Math.max(...asked.map(({ min = -Infinity }) => min));
  const most = Math.min(...asked.map(({ max = Infinity }) => max));
  return asked.length === 0 || least <= most;
}
type Range = { min?: number; max?: number };
