import type { Answer } from '../../model/answer.ts';
import type { Condition, Fact } from '../../model/condition.ts';
import type { Content } from '../../model/content.ts';
import { factsOf } from '../../model/facts-of.ts';
import type { RouteId } from '../../model/id.ts';
import type { Profile } from '../../model/profile.ts';
import type { Route } from '../../model/route.ts';
import { meets } from '../meets.ts';
import { countsAs, type Assumed } from '../meets-fact.ts';
import { give } from './give.ts';

/** One part of a route's condition that must hold by itself. */
export type Need = Condition;

/**
 * For each route, the needs of other routes that it may serve: those that name something it gives, or something that
 * what it gives counts as. The members of an `all` are needs, each alone; any other condition is one, whole.
 */
export function needsServedBy(routes: [RouteId, Route][], content: Content): Map<RouteId, Need[]> {
  const parts = routes.flatMap(([, { from }]) => partsOf(from));
  const needs = [...new Map(parts.map((part) => [JSON.stringify(part), part])).values()];
  return new Map(
    routes.map(([id, { to }]) => {
      const given = new Set([to.role, ...(to.registers ?? []), ...(to.qualifications ?? [])]);
      for (const qualification of to.qualifications ?? [])
        for (const other of countsAs(qualification, content)) given.add(other);
      return [id, needs.filter((need) => factsOf(need).some((fact) => given.has(nameIn(fact))))];
    }),
  );
}

const nameIn = (fact: Fact): string | undefined =>
  'qualification' in fact
    ? fact.qualification
    : 'role' in fact
      ? fact.role
      : 'register' in fact
        ? fact.register
        : 'priorDegree' in fact
          ? 'degree'
          : undefined;

const partsOf = (condition: Condition): Need[] => ('all' in condition ? condition.all.flatMap(partsOf) : [condition]);

const rank = { no: 0, unknown: 1, yes: 2 };

/**
 * Asks, for one person, whether what a route gives brings them nearer to some other route. A plan takes only such steps:
 * a second job of the same use, or a certificate that nothing asks for any more, leads nowhere new.
 */
export function helpFor(
  profile: Profile,
  content: Content,
  assumed: Assumed,
): (route: Route, served: Need[]) => boolean {
  const now = new Map<Need, Answer>();
  const answerNow = (need: Need) => {
    const known = now.get(need) ?? meets(need, profile, content, assumed).answer;
    now.set(need, known);
    return known;
  };
  return (route, served) => {
    const open = served.filter((need) => answerNow(need) !== 'yes');
    if (open.length === 0) return false;
    const after = give(profile, route, 0);
    return open.some((need) => rank[meets(need, after, content, assumed).answer] > rank[answerNow(need)]);
  };
}
