import type { Move } from './moves.ts';
import type { Need } from './need.ts';
import { rank } from './tree.ts';

/**
 * Of these moves those that bring this person nearer to one of the doors: those that serve an open need of a door, those that
 * serve an open need of these, and so on, in their order. A plan takes only such steps; a second job of the same use, or
 * a certificate that nothing on the way asks for any more, leads nowhere new.
 */
export function helpfulMoves(doors: Move[], moves: ReadonlySet<Move>, answers: Uint8Array): Move[] {
  const helpful = new Set<Move>();
  const asked = new Set<Need>();
  const queue = [...doors];
  for (let move = queue.pop(); move !== undefined; move = queue.pop()) {
    for (const need of move.needs) {
      const before = answers[need.index] ?? rank.unknown;
      if (before === rank.yes || asked.has(need)) continue;
      asked.add(need);
      for (const { move: server, brings } of need.servers) {
        if (brings <= before || helpful.has(server) || !moves.has(server)) continue;
        helpful.add(server);
        queue.push(server);
      }
    }
  }
  return [...helpful].toSorted((a, b) => a.index - b.index);
}
