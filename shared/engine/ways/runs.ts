import type { Route } from '../../model/route.ts';
import type { Move } from './moves.ts';

/**
 * The moves with those of local packs that ask and give the same as one: a plan takes whichever of its runs is best for
 * it, so that a hundred colleges with one course make no hundred plans. A route of the national content is a move of its
 * own. Gives each its place.
 */
export function together(moves: Move[]): Move[] {
  const alike = new Map<string, Move[]>();
  for (const move of moves) {
    const name = sameness(move);
    alike.set(name, [...(alike.get(name) ?? []), move]);
  }
  const all: Move[] = [];
  for (const same of alike.values()) {
    const ids = same.map(({ id }) => id);
    for (const move of same) move.alike = ids;
    const local = same.filter(({ route }) => route.publisher !== undefined);
    all.push(...same.filter((move) => !local.includes(move)));
    const [only] = local;
    if (only) all.push(local.length === 1 ? only : asOne(only, worthwhile(local)));
  }
  for (const [index, move] of all.entries()) {
    for (const run of move.runs) run.index = index;
    move.index = index;
    if (move.runs.length === 0) move.runs = [move];
  }
  return all;
}

/** All that counts for a plan, but for when it runs and how long. */
function sameness({ route, costs }: Move): string {
  const { from, to, paid, cost, grants, standard, beside, few, ownExams, availability, firstStart, lastStart } = route;
  const days = [firstStart, lastStart];
  return JSON.stringify([from, to, paid, cost, costs, grants, standard, beside, few, ownExams, availability, days]);
}

/** Without those that another does not outlast, and that begin in no month in which it does not. */
function worthwhile(runs: Move[]): Move[] {
  const isNoWorse = (a: Move, b: Move) =>
    a.route.months.typical <= b.route.months.typical && startsWith(a.route, b.route);
  const isBetter = (a: Move, b: Move) =>
    isNoWorse(a, b) && (!isNoWorse(b, a) || (a.confidence - b.confidence || (a.id < b.id ? -1 : 1)) < 0);
  let best: Move[] = [];
  for (const run of runs)
    if (!best.some((other) => isBetter(other, run))) best = [...best.filter((other) => !isBetter(run, other)), run];
  return best;
}

/** Can `a` be begun whenever `b` can? */
const startsWith = (a: Route, b: Route): boolean =>
  a.starts === undefined ||
  b.starts?.every((month, index) => {
    const at = a.starts?.indexOf(month) ?? -1;
    return at >= 0 && a.applyBy?.[at] === b.applyBy?.[index];
  }) === true;

function asOne(first: Move, runs: Move[]): Move {
  const { starts: _, applyBy: __, ...route } = first.route;
  const starts = runs.flatMap((run) => run.route.starts ?? []);
  const isAnyTime = runs.some((run) => run.route.starts === undefined);
  return {
    ...first,
    runs,
    route: {
      ...route,
      months: { typical: Math.min(...runs.map((run) => run.route.months.typical)) },
      ...(!isAnyTime && { starts: [...new Set(starts)].toSorted((a, b) => a - b) }),
    },
  };
}
