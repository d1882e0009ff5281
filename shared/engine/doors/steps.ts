import type { Move } from '../ways/moves.ts';

/**
 * What comes before a move, and the months from today in which the move begins then. Not sure, where something in it hangs
 * on what nobody told, or is to be asked.
 */
export type Steps = { before: Move[]; begins: number; isSure: boolean };

/** The soonest steps to each move, as far as they are found. */
export type Known = Map<Move, Steps>;

/**
 * Which of two rows of steps to one move is better: the sure one, that which is there sooner, the shorter, the
 * one with less that fills the week, the better checked. */
export function isSooner(steps: Steps, than: Steps | undefined): boolean {
  if (!than) return true;
  const by =
    Number(than.isSure) - Number(steps.isSure) ||
    steps.begins - than.begins ||
    steps.before.length - than.before.length ||
    wholeIn(steps.before) - wholeIn(than.before) ||
    confidenceIn(steps.before) - confidenceIn(than.before);
  return by < 0;
}

/** How many of some moves are not studied beside something else: who lacks maths alone takes no course of two years. */
export const wholeIn = (moves: Move[]): number => moves.filter(({ route }) => !route.beside).length;

/** The weakest confidence of some moves: 0 seen, 1 part-seen, 2 recalled. */
export const confidenceIn = (moves: Move[]): number => Math.max(0, ...moves.map(({ confidence }) => confidence));
