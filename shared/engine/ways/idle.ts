import type { Condition } from '../../model/condition.ts';
import { factsOf } from '../../model/facts-of.ts';
import type { RouteId } from '../../model/id.ts';
import { isServedAlone, type Needs } from './needs.ts';
import type { Answers } from './answers.ts';
import type { Plan } from './plan.ts';

/**
 * Has a plan a step that nothing after it needs, or could still need? `ahead` are the routes that may yet be taken,
 * the last ones among them. A step is of use when it alone, of those taken, serves a need that did not hold from the
 * start, or when its job goes on while something is studied beside it.
 */
export function hasIdleStep({ taken }: Plan, ahead: Iterable<RouteId>, atStart: Answers, needs: Needs): boolean {
  const used = new Set<RouteId>(
    taken.flatMap(({ route, job }) =>
      needs.routes.get(route)?.beside && job !== undefined ? [taken[job]?.route ?? ''] : [],
    ),
  );
  const before: RouteId[] = [];
  for (const { route } of taken) {
    use(route, before);
    before.push(route);
  }
  for (const route of ahead) use(route, before);
  return taken.slice(0, -1).some(({ route }) => !used.has(route));

  function use(route: RouteId, earlier: RouteId[]): void {
    for (const need of needs.of.get(route) ?? []) {
      if (atStart.get(need) === 'yes') continue;
      const serving = (needs.servers.get(need) ?? []).filter((id) => earlier.includes(id));
      if (serving.length === 1 || !isServedAlone(need) || isOfTime(need)) for (const id of serving) used.add(id);
    }
  }
}

/** Months in a role may be gathered in one job or another of that role: each may be the one that lasted long enough. */
const isOfTime = (need: Condition): boolean =>
  factsOf(need).some((fact) => 'role' in fact && fact.months !== undefined);
