import type { Content } from '../../model/content.ts';
import { meets } from '../meets.ts';
import { isForThem } from './doors.ts';
import type { Move } from './moves.ts';
import type { Start } from './start.ts';

/**
 * The moves that any plan to these doors could take: what serves a need of a door, what serves a need of these, and so
 * on. A need that holds already and can't be lost asks for nothing; an age that is past never comes back.
 */
export function relevantMoves(doors: Move[], offered: Set<Move>, start: Start, content: Content): Move[] {
  const found = new Set(doors);
  const queue = [...doors];
  for (let move = queue.pop(); move !== undefined; move = queue.pop())
    for (const { condition, leaves, servers } of move.needs) {
      const lasts = leaves.every(({ fact }) => !('age' in fact) && !('role' in fact));
      if (lasts && meets(condition, start.profile, content, start.assumed).answer === 'yes') continue;
      for (const { move: server } of servers) {
        if (found.has(server) || !offered.has(server)) continue;
        if (isTooOld(server, start, content) || !isForThem(server, start, content)) continue;
        found.add(server);
        queue.push(server);
      }
    }
  return [...found];
}

/** Is some part of the condition an upper age that the person is past? Time does not mend that. */
export function isTooOld({ needs }: Move, { profile, assumed }: Start, content: Content): boolean {
  return needs.some(
    ({ condition }) =>
      'age' in condition &&
      condition.age.max !== undefined &&
      (profile.age === undefined || profile.age > condition.age.max) &&
      meets(condition, profile, content, assumed).answer === 'no',
  );
}
