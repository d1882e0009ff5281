import type { Move } from './moves.ts';
import type { Plan } from './plan.ts';
import { preferred } from './preferred.ts';
import { take, type World } from './take.ts';

/**
 * The plans with one more move taken: one, or none. Of a move with several runs those that end or begin sooner than the
 * others, or leave fewer months without pay.
 */
export function takeBest(plan: Plan, move: Move, world: World): Plan[] {
  let best: Plan[] = [];
  for (const run of move.runs) {
    const next = take(plan, run, world);
    if (!next || best.some((other) => isBetter(other, next))) continue;
    best = [...best.filter((other) => !isBetter(next, other)), next];
  }
  return best;
}

const isBetter = (a: Plan, b: Plan): boolean => isNoWorse(a, b) && (!isNoWorse(b, a) || preferred(a, b) < 0);

const isNoWorse = (a: Plan, b: Plan): boolean =>
  a.months <= b.months && a.unpaidMonths <= b.unpaidMonths && (a.last?.begins ?? 0) <= (b.last?.begins ?? 0);
