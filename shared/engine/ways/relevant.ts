import type { Content } from '../../model/content.ts';
import { factsOf } from '../../model/facts-of.ts';
import type { RouteId } from '../../model/id.ts';
import type { Route } from '../../model/route.ts';
import { meets } from '../meets.ts';
import { needsOf, type Needs } from './needs.ts';
import type { Start } from './start.ts';

type Routes = [RouteId, Route][];

/**
 * The routes that any plan to these goals could take, with what they need: what serves a need of a goal, what serves a
 * need of these, and so on. A need that holds already and can't be lost asks for nothing; an age that is past never
 * comes back.
 */
export function relevantNeeds(goals: RouteId[], routes: Routes, start: Start, content: Content): Needs {
  const open = routes.filter(([, route]) => !isTooOld(route, start, content));
  const all = needsOf(open, content);
  const found = new Set(goals);
  const queue = [...goals];
  for (let id = queue.pop(); id !== undefined; id = queue.pop())
    for (const need of all.of.get(id) ?? []) {
      const lasts = factsOf(need).every((fact) => !('age' in fact) && !('role' in fact));
      if (lasts && meets(need, start.profile, content, start.assumed).answer === 'yes') continue;
      for (const server of all.servers.get(need) ?? []) {
        if (found.has(server)) continue;
        found.add(server);
        queue.push(server);
      }
    }
  return needsOf(
    open.filter(([id]) => found.has(id)),
    content,
  );
}

/** Is some part of the condition an upper age that the person is past? Time does not mend that. */
function isTooOld({ from }: Route, { profile, assumed }: Start, content: Content): boolean {
  const parts = 'all' in from ? from.all : [from];
  return parts.some(
    (part) =>
      'age' in part &&
      part.age.max !== undefined &&
      (profile.age === undefined || profile.age > part.age.max) &&
      meets(part, profile, content, assumed).answer === 'no',
  );
}
