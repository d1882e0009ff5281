import { trainsFor } from './give.ts';
import type { Move } from './moves.ts';
import type { Leaf } from './tree.ts';

/** The parts of what it takes, each a row of numbers by leaf. */
export const [months, count, unpaidMonths, entry, unknown] = [0, 1, 2, 3, 4];
export const parts = [months, count, unpaidMonths, entry, unknown];

export const isUnpaid = ({ route }: Move): boolean => route.paid.by === 'nobody' && !route.beside;

/** What it takes to be given a fact by a move; months in a role are worked in it, or after it where it trains for it. */
export function through(ready: number, part: number, move: Move, { fact }: Leaf, isUnknown: boolean): number {
  const { typical } = move.route.months;
  if (part === count) return ready + 1;
  if (part === entry) return ready;
  if (part === unknown) return ready + Number(isUnknown);
  if (part === unpaidMonths) return ready + (isUnpaid(move) ? typical : 0);
  const worked = 'role' in fact && fact.months !== undefined && move.route.to.role === fact.role ? fact.months : 0;
  return ready + (trainsFor(move.route) ? typical + worked : Math.max(typical, worked));
}
