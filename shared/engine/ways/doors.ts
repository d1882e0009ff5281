import type { Content } from '../../model/content.ts';
import { factsOf } from '../../model/facts-of.ts';
import type { RouteId } from '../../model/id.ts';
import type { Route } from '../../model/route.ts';
import { meets } from '../meets.ts';
import type { Measures } from './measure.ts';
import type { Needs } from './needs.ts';
import type { Start } from './start.ts';

type Timed = Pick<Measures, 'months' | 'unpaidMonths'>;

/**
 * Which of two ways by the same last step is shown where no way by it is among the best. Who comes by a paid one comes
 * for the pay on the way, so unpaid time counts first; by a course, the quickest.
 */
export function compareByDoor(door: Route | undefined, a: Timed, b: Timed): number {
  const unpaid = a.unpaidMonths - b.unpaidMonths;
  const time = a.months - b.months;
  return door?.paid.by === 'nobody' ? time || unpaid : unpaid || time;
}

/**
 * The last routes that a plan may come to: those without a need that does not hold now and that nothing could serve. A
 * lapsed registration is such a need; no route gives one.
 */
export function openDoors(goals: RouteId[], { profile, assumed }: Start, needs: Needs, content: Content): RouteId[] {
  const onTheWay = (id: RouteId) => !goals.includes(id);
  return goals.filter((goal) =>
    (needs.of.get(goal) ?? []).every((need) => {
      const { answer } = meets(need, profile, content, assumed);
      const few = needs.routes.get(goal)?.few;
      const isTime = factsOf(need).some((fact) => 'age' in fact || 'role' in fact);
      if (answer === 'yes' || (isTime && (!few || 'age' in need || 'role' in need))) return true;
      // What few people have they have already: nobody takes a degree for the course that is for graduates.
      return !few && (answer === 'unknown' || (needs.servers.get(need) ?? []).some(onTheWay));
    }),
  );
}
