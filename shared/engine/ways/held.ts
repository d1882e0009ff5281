import type { Content } from '../../model/content.ts';
import type { Profile } from '../../model/profile.ts';
import { meetsFact } from '../meets-fact.ts';
import { hasMore, noBits, setBit, type Bits } from './bits.ts';
import { give, longAgo, settled } from './give.ts';
import type { Move, Moves } from './moves.ts';
import type { Need } from './need.ts';
import type { Start } from './start.ts';
import { rank, rankOf, type Leaf } from './tree.ts';

/**
 * All that someone has been given, whichever job they are in: on paper, on registers, and each role as if held for long
 * enough. `ranks` says how each leaf stands; `sure` are the needs that it meets, `maybe` those that it meets or may meet.
 */
export type Held = { profile: Profile; ranks: Uint8Array; sure: Bits; maybe: Bits; after: (Held | undefined)[] };

export type HeldAfter = (held: Held, move: Move) => Held;

/** Does some of these needs stand better with this than with that? */
export const isBetterWith = (held: Held, than: Held, needs: Bits): boolean =>
  hasMore(held.sure, than.sure, needs) || hasMore(held.maybe, than.maybe, needs);

/** What is held at the start, and what after one more move. What was worked out once is kept. */
export function heldFrom({ profile, assumed }: Start, { needs, leaves }: Moves, content: Content) {
  const known = new Map<string, Held>();
  const first = keep({
    profile: settled(profile),
    ranks: new Uint8Array(leaves.length),
    sure: noBits(needs.length),
    maybe: noBits(needs.length),
    after: [],
  });
  ask(first, leaves, needs);

  return { first, after };

  function after(held: Held, move: Move): Held {
    const before = held.after[move.index];
    if (before) return before;
    const gained: Held = {
      profile: give(held.profile, move.route, longAgo),
      ranks: held.ranks.slice(),
      sure: held.sure.slice(),
      maybe: held.maybe.slice(),
      after: [],
    };
    const next = keep(gained);
    if (next === gained) ask(next, move.touches.leaves, move.touches.needs);
    held.after[move.index] = next;
    return next;
  }

  function keep(held: Held): Held {
    const name = nameOf(held.profile);
    const same = known.get(name) ?? held;
    known.set(name, same);
    return same;
  }

  function ask({ profile: person, ranks, sure, maybe }: Held, which: Leaf[], asked: Need[]): void {
    for (const { index, fact } of which) ranks[index] = rank[meetsFact(fact, person, content, assumed).answer];
    for (const { index, tree } of asked) {
      const stands = rankOf(tree, (leaf) => ranks[leaf.index] ?? rank.no);
      setBit(sure, index, stands === rank.yes);
      setBit(maybe, index, stands > rank.no);
    }
  }
}

const nameOf = ({ has, registers, roles }: Profile): string => {
  const names: string[] = [];
  for (const [id, { status, grade }] of Object.entries(has)) names.push(`${id} ${status} ${grade}`);
  for (const { id, state } of registers) names.push(`${id} ${state}`);
  for (const { id, months } of roles) names.push(`${id} ${months}`);
  return names.toSorted().join();
};
