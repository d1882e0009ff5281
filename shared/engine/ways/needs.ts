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
import type { Start } from './start.ts';

/** One part of a route's condition that must hold by itself. The same part of two routes is one object. */
type Need = Condition;

/** What each route needs, and which routes may serve each need. */
export type Needs = { of: Map<RouteId, Need[]>; servers: Map<Need, RouteId[]>; routes: Map<RouteId, Route> };

/** How each need stands for one person. */
export type Answers = Map<Need, Answer>;

export function answersFor(profile: Profile, needs: Needs, { content, assumed }: Known): Answers {
  return new Map([...needs.servers.keys()].map((need) => [need, meets(need, profile, content, assumed).answer]));
}

type Known = { content: Content; assumed: Assumed };

/** Where a plan has brought someone: how each need stands. Two plans in one place can go on alike. */
export const placeOf = (answers: Answers): string => [...answers.values()].join();

/** For each need of so many months in a role, the month from today at which a plan of this length would meet it by itself. */
export function readyBy(months: number, profile: Profile, answers: Answers): number[] {
  return [...answers.keys()].flatMap((need) => {
    if (!('role' in need) || need.months === undefined) return [];
    const held = profile.roles.find(({ id, current }) => id === need.role && current)?.months;
    return [held === undefined ? Infinity : months + Math.max(0, need.months - held)];
  });
}

/**
 * The members of an `all` are needs, each alone; any other condition is one, whole. A route may serve a need that names
 * something it gives, or something that what it gives counts as.
 */
export function needsOf(routes: [RouteId, Route][], content: Content): Needs {
  const interned = new Map<string, Need>();
  const one = (part: Need): Need => {
    const known = interned.get(JSON.stringify(part)) ?? part;
    interned.set(JSON.stringify(part), known);
    return known;
  };
  const of = new Map(routes.map(([id, { from }]) => [id, partsOf(from).map(one)]));
  const givenBy = routes.map(([id, { to }]) => [id, givenIn(to, content)] as const);
  const servers = new Map(
    [...interned.values()].map((need) => [
      need,
      givenBy.filter(([, given]) => factsOf(need).some((fact) => given.has(nameIn(fact)))).map(([id]) => id),
    ]),
  );
  return { of, servers, routes: new Map(routes) };
}

const partsOf = (condition: Condition): Need[] => ('all' in condition ? condition.all.flatMap(partsOf) : [condition]);

function givenIn(
  { role, registers = [], qualifications = [] }: Route['to'],
  content: Content,
): Set<string | undefined> {
  const alsoCounted = qualifications.flatMap((id) => [...countsAs(id, content)]);
  return new Set([role, ...registers, ...qualifications, ...alsoCounted]);
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

const rank = { no: 0, unknown: 1, yes: 2 };

/**
 * The routes that bring this person nearer to one of the goals: those that serve an open need of a goal, those that
 * serve an open need of these, and so on. A plan takes only such steps; a second job of the same use, or a certificate
 * that nothing on the way asks for any more, leads nowhere new.
 */
export function helpfulRoutes(
  goals: RouteId[],
  profile: Profile,
  answers: Answers,
  needs: Needs,
  { content, assumed }: Known,
): Set<RouteId> {
  const helpful = new Set<RouteId>();
  const asked = new Set<Need>();
  const queue = [...goals];
  for (let route = queue.pop(); route !== undefined; route = queue.pop()) {
    for (const need of needs.of.get(route) ?? []) {
      if (asked.has(need)) continue;
      asked.add(need);
      const before = answers.get(need) ?? 'unknown';
      if (before === 'yes') continue;
      for (const id of needs.servers.get(need) ?? []) {
        const server = needs.routes.get(id);
        if (!server || helpful.has(id)) continue;
        const after = meets(need, give(profile, server, 0), content, assumed).answer;
        if (rank[after] <= rank[before]) continue;
        helpful.add(id);
        queue.push(id);
      }
    }
  }
  return helpful;
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
      const holds = answer === 'yes' || (answer === 'unknown' && !needs.routes.get(goal)?.few);
      const isTime = factsOf(need).some((fact) => 'age' in fact || 'role' in fact);
      return holds || isTime || (needs.servers.get(need) ?? []).some(onTheWay);
    }),
  );
}
