import type { Condition, Fact } from '../../model/condition.ts';
import { factsOf } from '../../model/facts-of.ts';
import type { Move } from './moves.ts';

/** Answers as numbers, the better the more. */
export const rank = { no: 0, unknown: 1, yes: 2 };

/** One fact that conditions ask about, and the moves that give it, or something to be asked about. */
export type Leaf = {
  index: number;
  fact: Fact;
  /** The names of what other parts of the same `all` rule out: what gives one of them does not serve. */
  beside: string[];
  givers: Move[];
};

/** A condition with its facts as leaves. */
export type Tree =
  | { leaf: Leaf }
  | { all: Tree[] }
  | { any: Tree[] }
  | { not: Tree; leaves: Leaf[] }
  | { atLeast: { count: number; of: Tree[] } };

/** Gives the leaf of a fact, the same for the same fact in the same company. */
export type LeafFor = (fact: Fact, beside: string[]) => Leaf;

export function treeOf(condition: Condition, beside: string[], leafFor: LeafFor): Tree {
  const each = (parts: Condition[], names: string[]) => parts.map((part) => treeOf(part, names, leafFor));
  if ('all' in condition) {
    const out = condition.all.flatMap((part) =>
      'not' in part ? factsOf(part.not).filter(lasts).flatMap(namesIn) : [],
    );
    return { all: each(condition.all, [...beside, ...out]) };
  }
  if ('any' in condition) return { any: each(condition.any, beside) };
  if ('not' in condition) {
    const not = treeOf(condition.not, [], leafFor);
    return { not, leaves: leavesOf(not) };
  }
  if ('atLeast' in condition)
    return { atLeast: { count: condition.atLeast.count, of: each(condition.atLeast.of, []) } };
  return { leaf: leafFor(condition, beside) };
}

/** The leaves of a tree, in the order of its facts. */
export function leavesOf(tree: Tree): Leaf[] {
  if ('leaf' in tree) return [tree.leaf];
  if ('all' in tree) return tree.all.flatMap(leavesOf);
  if ('any' in tree) return tree.any.flatMap(leavesOf);
  return 'not' in tree ? tree.leaves : tree.atLeast.of.flatMap(leavesOf);
}

/** How the whole stands when its leaves stand so: the same answer as `meets` gives, for the many times a search asks. */
export function rankOf(tree: Tree, of: (leaf: Leaf) => number): number {
  if ('leaf' in tree) return of(tree.leaf);
  if ('not' in tree) return rank.yes - rankOf(tree.not, of);
  if ('all' in tree) {
    let least = rank.yes;
    for (const part of tree.all) least = Math.min(least, rankOf(part, of));
    return least;
  }
  if ('any' in tree) {
    let most = rank.no;
    for (const part of tree.any) most = Math.max(most, rankOf(part, of));
    return most;
  }
  const { count, of: parts } = tree.atLeast;
  // Of the answers in order, the one that so many are at least as good as.
  return (
    parts.map((part) => rankOf(part, of)).toSorted((a, b) => b - a)[count - 1] ?? (count <= 0 ? rank.yes : rank.no)
  );
}

/** Is it had for good once it is had? Time takes away neither a role nor a paper; a state of a registration may end. */
export const lasts = (fact: Fact): boolean =>
  ('qualification' in fact && fact.grade === undefined) ||
  ('role' in fact && fact.months === undefined) ||
  ('register' in fact && fact.state === undefined);

/** What of a fact a route could give: nobody gives an age or a nation. */
export function namesIn(fact: Fact): string[] {
  if ('qualification' in fact) return [fact.qualification];
  if ('role' in fact) return [fact.role];
  if ('register' in fact) return [fact.register];
  return 'priorDegree' in fact ? ['degree'] : [];
}
