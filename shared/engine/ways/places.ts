import type { RouteId } from '../../model/id.ts';
import type { Profile } from '../../model/profile.ts';
import { helpfulRoutes } from './helpful-routes.ts';
import { standing, type Answers } from './answers.ts';
import type { Need, Needs } from './needs.ts';

/** Where a plan has brought someone: the routes that may come next, what these ask for (`wanted`), and a name. Two plans of one name can go on alike. */
export type Where = { ahead: RouteId[]; name: string; wanted: Need[] };

/**
 * Tells where someone is by how their needs stand. What no route ahead asks for any more does not count: by whichever
 * field of nursing someone became a nurse, where any of them will do they are in one place.
 */
export function placesOn(doors: RouteId[], needs: Needs): (answers: Answers, profile: Profile) => Where {
  const known = new Map<string, Where>();
  const all = [...needs.servers.keys()];

  /** Of plans that are equal in all the first met stays: what many places run comes before what few do. */
  const byPreference = (a: RouteId, b: RouteId) => isLimited(a) - isLimited(b) || (a < b ? -1 : 1);
  const isLimited = (id: RouteId) => Number(needs.routes.get(id)?.availability === 'limited');

  return (answers, profile) => {
    const whole = standing(all, answers, profile);
    const before = known.get(whole);
    if (before) return before;
    const ahead = [...helpfulRoutes(doors, answers, needs)].toSorted(byPreference);
    const asked = new Set([...doors, ...ahead].flatMap((id) => needs.of.get(id) ?? []));
    const wanted = all.filter((need) => asked.has(need));
    const name = `${ahead.join(' ')}: ${standing(wanted, answers, profile)}`;
    const where = { ahead, name, wanted };
    known.set(whole, where);
    return where;
  };
}
