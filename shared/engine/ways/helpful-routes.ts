import type { RouteId } from '../../model/id.ts';
import type { Answers } from './answers.ts';
import type { Need, Needs } from './needs.ts';

const rank = { no: 0, unknown: 1, yes: 2 };

/**
 * The routes that bring this person nearer to one of the goals: those that serve an open need of a goal, those that
 * serve an open need of these, and so on. A plan takes only such steps; a second job of the same use, or a certificate
 * that nothing on the way asks for any more, leads nowhere new.
 */
export function helpfulRoutes(goals: RouteId[], answers: Answers, needs: Needs): Set<RouteId> {
  const helpful = new Set<RouteId>();
  const asked = new Set<Need>();
  const queue = [...goals];
  for (let route = queue.pop(); route !== undefined; route = queue.pop()) {
    for (const need of needs.of.get(route) ?? []) {
      if (asked.has(need)) continue;
      asked.add(need);
      const before = answers.get(need) ?? 'unknown';
      if (before === 'yes') continue;
      for (const [id, after] of needs.brings.get(need) ?? []) {
        if (helpful.has(id) || rank[after] <= rank[before]) continue;
        helpful.add(id);
        queue.push(id);
      }
    }
  }
  return helpful;
}
