import type { Move } from './moves.ts';
import type { Need } from './need.ts';
import { count, isUnpaid, months, unpaidMonths } from './parts.ts';

/**
 * What serving several needs takes at least, one server after another, of these moves: each counts for its share in what
 * it serves. Courses beside each other may run at one time, so their months are left out.
 */
export function turnsAmong(moves: Move[]): (open: Need[]) => number[] {
  const among = new Set(moves);
  const leaves = [...new Set(moves.flatMap((move) => move.needs.flatMap((need) => need.leaves)))];
  const serving = new Map(leaves.map((leaf) => [leaf, leaf.givers.filter((move) => among.has(move))]));
  const turns = new Map<string, number[]>();
  return inTurn;

  function inTurn(open: Need[]): number[] {
    const single = open.filter(({ tree }) => 'leaf' in tree).flatMap((need) => need.leaves);
    if (single.length < 2) return [];
    const name = single.map(({ index }) => index).join();
    const before = turns.get(name);
    if (before) return before;
    const sums = [0, 0, 0];
    for (const leaf of single) {
      const shares = (serving.get(leaf) ?? []).map((move) => {
        const shared = single.reduce((sum, other) => sum + (serving.get(other)?.includes(move) ? 1 : 0), 0);
        const { typical } = move.route.months;
        return [(move.route.beside ? 0 : typical) / shared, 1 / shared, (isUnpaid(move) ? typical : 0) / shared];
      });
      if (shares.length > 0)
        for (const part of [months, count, unpaidMonths])
          sums[part] = (sums[part] ?? 0) + Math.min(...shares.map((share) => share[part] ?? 0));
    }
    // Sums of shares are not exact.
    const nearly = 1e-6;
    const found = sums.map((sum, part) => (part === count ? Math.ceil(sum - nearly) : sum - nearly));
    turns.set(name, found);
    return found;
  }
}
