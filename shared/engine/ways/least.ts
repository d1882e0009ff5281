import { isRunning } from './give.ts';
import { turnsAmong } from './in-turn.ts';
import type { Move } from './moves.ts';
import type { Need } from './need.ts';
import { count, entry, months, parts, through, unknown, unpaidMonths } from './parts.ts';
import { risingPay, type Pays, type Rises } from './rising-pay.ts';
import type { Standing } from './standing.ts';
import { lasts, rank, type Leaf, type Tree } from './tree.ts';

/**
 * What it takes at least to be ready for a move: months, steps, months without pay, the level that is asked for, and how
 * many steps of which we don't know what they pay or cost.
 */
export type Least = { months: number; count: number; unpaidMonths: number; entry: number; unknown: number };

/**
 * What it takes from a standing: for each door, and the pay that may be had at most, from so many months on. `monthsTo` are
 * those until a door may open for someone who has been `worked` months in the job they are in.
 */
export type Prospects = {
  doors: Map<Move, Least>;
  rises: Rises;
  /** The moves that may be come to. */
  open: Move[];
  monthsTo: (door: Move, worked: number) => number;
};

/**
 * Says of a standing what it takes at least from there to be ready for each door, as if every course began when one is
 * ready and all that can be done at one time were. Ages are as if reached. Once for each standing.
 */
export function prospectsFrom(
  doors: Move[],
  moves: Move[],
  stands: (leaf: Leaf, standing: Standing) => number,
  paysOf: Pays,
) {
  const among = new Set(moves);
  const leaves = moves.flatMap((move) => move.needs.flatMap((need) => need.leaves));
  const size = Math.max(0, ...leaves.map(({ index }) => index + 1));
  const pays = new Map(moves.map((move) => [move, paysOf(move)]));
  const inTurn = turnsAmong(moves);
  const known = new Map<Standing, Prospects>();

  return { at, openFrom };

  function at(standing: Standing): Prospects {
    const before = known.get(standing);
    if (before) return before;
    const near = [...doors, ...standing.ahead].filter((move) => among.has(move));
    const found = prospectsOf(standing, near);
    known.set(standing, found);
    return found;
  }

  /** The moves that someone may come to take from here; the others have a need that none of them can serve. */
  function openFrom(standing: Standing): Move[] {
    return prospectsOf(standing, moves).open;
  }

  function prospectsOf(standing: Standing, near: Move[]): Prospects {
    const open = (need: Need) => standing.answers[need.index] === rank.no;
    const least = parts.map(() => new Float64Array(size));
    const wanted = near.flatMap((move) => move.needs.filter((need) => open(need) || need.asksTime));
    const missing = [...new Set(wanted.flatMap((need) => need.leaves))].filter(
      (leaf) => stands(leaf, standing) === rank.no,
    );
    for (const { index } of missing) for (const row of least) row[index] = Infinity;
    const asked = new Map(near.map((move) => [move, move.needs.filter(open)]));
    const turn = new Map(near.map((move) => [move, inTurn(asked.get(move) ?? [])]));

    // Each round carries what is needed one step further along the ladders.
    for (let fell = true; fell;) {
      fell = false;
      for (const leaf of missing)
        for (const move of leaf.givers.filter((server) => asked.has(server)))
          for (const part of parts) {
            const now = through(ready(move, part), part, move, leaf, pays.get(move)?.isUnknown === true);
            if (now >= (least[part]?.[leaf.index] ?? 0)) continue;
            least[part]?.fill(now, leaf.index, leaf.index + 1);
            fell = true;
          }
    }
    return {
      doors: new Map(doors.filter((door) => among.has(door)).map((door) => [door, leastFor(door)])),
      open: near.filter((move) => ready(move, months) < Infinity),
      rises: risingPay(near, (move) => ready(move, months), pays),
      monthsTo: (door, worked) =>
        door.needs.reduce(
          (so, need) => (need.asksTime ? Math.max(so, to(need.tree, months, worked)) : so),
          ready(door, months),
        ),
    };

    function leastFor(move: Move): Least {
      return {
        months: ready(move, months),
        count: ready(move, count),
        unpaidMonths: ready(move, unpaidMonths),
        entry: ready(move, entry),
        unknown: ready(move, unknown),
      };
    }

    function ready(move: Move, part: number): number {
      const needed = asked.get(move) ?? [];
      let so = part === entry ? move.level : (turn.get(move)?.[part] ?? 0);
      for (const need of needed) so = Math.max(so, to(need.tree, part));
      return so;
    }

    /** Is it had, and ruled out for good? A registration that lapsed may come back, and is then ruled out as current. */
    function isForGood(leaf: Leaf, ruledOut: Leaf[]): boolean {
      if (stands(leaf, standing) !== rank.yes) return false;
      const { fact } = leaf;
      if (lasts(fact)) return true;
      return (
        'register' in fact &&
        ruledOut.some((other) => 'register' in other.fact && other.fact.register === fact.register && lasts(other.fact))
      );
    }

    function to(tree: Tree, part: number, worked = Infinity): number {
      if ('leaf' in tree) {
        const left = worked === Infinity ? 0 : monthsLeft(tree.leaf, standing, worked);
        return left > 0 ? left : (least[part]?.[tree.leaf.index] ?? 0);
      }
      if ('all' in tree) return tree.all.reduce((so, each) => Math.max(so, to(each, part, worked)), 0);
      if ('any' in tree) return tree.any.reduce((so, each) => Math.min(so, to(each, part, worked)), Infinity);
      // Several of many, and what rules out several together, are not reckoned.
      return 'not' in tree && isOfAny(tree.not) && tree.leaves.some((leaf) => isForGood(leaf, tree.leaves))
        ? Infinity
        : 0;
    }
  }
}

/** Is it met by any one of its facts? */
const isOfAny = (tree: Tree): boolean => 'leaf' in tree || ('any' in tree && tree.any.every((part) => 'leaf' in part));

/** The months that a job someone is in must still last for this. */
function monthsLeft({ fact }: Leaf, { profile }: Standing, worked: number): number {
  if (!('role' in fact) || fact.months === undefined) return 0;
  return profile.roles.some((role) => role.id === fact.role && isRunning(role)) ? fact.months - worked : 0;
}
