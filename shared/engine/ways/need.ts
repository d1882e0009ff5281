import type { Condition } from '../../model/condition.ts';
import { factsOf } from '../../model/facts-of.ts';
import { noBits, setBit, type Bits } from './bits.ts';
import type { Move } from './moves.ts';
import { leavesOf, treeOf, type Leaf, type LeafFor, type Tree } from './tree.ts';

/** One part of a route's condition that must hold by itself. The same part of two routes is one object. */
export type Need = {
  index: number;
  condition: Condition;
  tree: Tree;
  leaves: Leaf[];
  /** Is one server enough? Of what joins facts otherwise, several may be needed together. */
  servedAlone: boolean;
  /** Is there something in it that must not be? */
  rulesOut: boolean;
  /** May time in a job be what is missing? */
  asksTime: boolean;
  /** May which of its facts is met show in what a plan measures? */
  isOnPaper: boolean;
  /** The routes that someone would take for it, and how it stands once one was taken: `unknown`, to be asked about, is 1; `yes` is 2. */
  servers: { move: Move; brings: number }[];
};

/** These needs as a set, of so many in all. */
export function bitsOf(needs: Need[], size: number): Bits {
  const bits = noBits(size);
  for (const { index } of needs) setBit(bits, index);
  return bits;
}

/** A need with its facts as leaves; nothing serves it yet. */
export function newNeed(index: number, condition: Condition, leafFor: LeafFor): Need {
  const facts = factsOf(condition);
  const tree = treeOf(condition, [], leafFor);
  return {
    index,
    condition,
    tree,
    leaves: leavesOf(tree),
    servedAlone: isServedAlone(condition),
    rulesOut: JSON.stringify(condition).includes('"not"'),
    asksTime: facts.some((fact) => 'role' in fact && fact.months !== undefined),
    isOnPaper: facts.length > 1 && facts.some((fact) => 'qualification' in fact),
    servers: [],
  };
}

const isServedAlone = (need: Condition): boolean =>
  'any' in need
    ? need.any.every((part) => !('all' in part) && !('any' in part) && !('atLeast' in part) && !('not' in part))
    : !('atLeast' in need) && !('not' in need);

/** The members of an `all`, each alone; any other condition is one part, whole. */
export const partsOf = (condition: Condition): Condition[] =>
  'all' in condition ? condition.all.flatMap(partsOf) : [condition];
