import type { Condition } from '../../shared/model/condition.ts';
import type { Content } from '../../shared/model/content.ts';
import { factsOf } from '../../shared/model/facts-of.ts';
import type { Limit } from '../../shared/model/limit.ts';
import type { Profile } from '../../shared/model/profile.ts';
import type { Route } from '../../shared/model/route.ts';
import { holds, personOf, type Person } from './holds.ts';

/** The limits on a route that are put to someone: those for which they told enough, as they are today. */
function put(id: string, { kind }: Route, profile: Profile, content: Content): [string, Limit][] {
  return Object.entries(content.limits).filter(([, limit]) => {
    const { routes = [], kinds = [], except = [] } = limit.for;
    if (except.includes(id) || !(routes.includes(id) || kinds.includes(kind))) return false;
    const untold = factsOf(limit.if).flatMap((fact) => ('circumstance' in fact ? [[fact.circumstance, false]] : []));
    const circumstances = { ...Object.fromEntries(untold), ...profile.circumstances };
    const who = limit.effect === 'ask' ? { ...profile, circumstances } : profile;
    const { be, notBe } = holds(limit.if, personOf(who), content);
    return be !== notBe;
  });
}

/** What they ask besides: that they do not hold, or that someone is asked. */
export const limitsAsked = (id: string, route: Route, profile: Profile, content: Content): Condition[] =>
  put(id, route, profile, content).flatMap(([name, limit]) =>
    limit.effect === 'ask' ? [{ any: [{ not: limit.if }, { limit: name }] }] : [],
  );

/** Is the right to work a matter of an employer that may sponsor? */
export const isSponsored = (id: string, route: Route, profile: Profile, content: Content): boolean =>
  put(id, route, profile, content).some(([, limit]) => factsOf(limit.if).some((fact) => 'rightToWork' in fact));

/** The route with what it costs them as they are when it begins. */
export function costedFor(id: string, route: Route, person: Person, content: Content): Route {
  for (const [, { effect, if: whom }] of put(id, route, person.told, content))
    if (effect !== 'ask' && !holds(whom, person, content).notBe) return { ...route, cost: effect.cost };
  return route;
}
