import type { Answer } from '../../model/answer.ts';
import type { Condition, Fact } from '../../model/condition.ts';
import type { Content } from '../../model/content.ts';
import { emptyProfile } from '../../model/empty-profile.ts';
import { factsOf } from '../../model/facts-of.ts';
import type { QualificationId, RouteId } from '../../model/id.ts';
import type { Route } from '../../model/route.ts';
import { meets } from '../meets.ts';
import { countsAs, type Assumed } from '../meets-fact.ts';
import { give } from './give.ts';

/** One part of a route's condition that must hold by itself. The same part of two routes is one object. */
export type Need = Condition;

/** What each route needs, and which routes may serve each need. */
export type Needs = {
  of: Map<RouteId, Need[]>;
  servers: Map<Need, RouteId[]>;
  /** How each need stands once a server was taken: `unknown` where what it gives has to be asked about. */
  brings: Map<Need, Map<RouteId, Answer>>;
  routes: Map<RouteId, Route>;
  /** The needs whose answer may change by a route: those that it serves, and those that time alone may meet. */
  touchedBy: Map<RouteId, Need[]>;
  /** The needs that a person may cease to meet: those with an upper age, and with what must not be. */
  losable: Set<Need>;
};

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
  const servers = new Map<Need, RouteId[]>();
  const brings = new Map<Need, Map<RouteId, Answer>>();
  const naming = new Map<Need, RouteId[]>();
  for (const need of interned.values()) {
    const named = givenBy.filter(([, given]) =>
      factsOf(need)
        .flatMap(namesIn)
        .some((name) => given.has(name)),
    );
    naming.set(
      need,
      named.map(([id]) => id),
    );
    const answers = named.map(([id]) => [id, broughtBy(id, need)] as const).filter(([, answer]) => answer !== 'no');
    servers.set(
      need,
      answers.map(([id]) => id),
    );
    brings.set(need, new Map(answers));
  }
  const byTime = [...interned.values()].filter((need) =>
    factsOf(need).some((fact) => 'age' in fact || ('role' in fact && fact.months !== undefined)),
  );
  const touchedBy = new Map(
    routes.map(([id]) => [
      id,
      [...new Set([...byTime, ...[...naming].flatMap(([need, ids]) => (ids.includes(id) ? [need] : []))])],
    ]),
  );
  const losable = new Set([...interned.values()].filter((need) => /"(max|not)"/.test(JSON.stringify(need))));
  return { of, servers, brings, routes: new Map(routes), touchedBy, losable };

  /** How a need stands for whoever has taken this route and nothing else, however long ago. */
  function broughtBy(id: RouteId, need: Need): Answer {
    const route = content.routes[id];
    if (!route || !(isServedAlone(need) || 'not' in need)) return 'yes';
    return meets(need, give(emptyProfile, route, longAgo), content, nothingElse).answer;
  }
}

const longAgo = 600;
const nothingElse: Assumed = { nothingElse: ['qualifications', 'roles', 'registers'] };

/** Is one server enough for this need? Of what joins facts otherwise, several may be needed together. */
export const isServedAlone = (need: Condition): boolean =>
  'any' in need
    ? need.any.every((part) => !('all' in part) && !('atLeast' in part) && !('not' in part))
    : !('atLeast' in need) && !('not' in need);

const partsOf = (condition: Condition): Need[] => ('all' in condition ? condition.all.flatMap(partsOf) : [condition]);

function givenIn({ role, registers = [], qualifications = [] }: Route['to'], content: Content): Set<string> {
  // What is of a higher level counts as what is below it, and nobody takes it for that.
  const levelOf = (id: QualificationId) => content.qualifications[id]?.level ?? 0;
  const alsoCounted = qualifications.flatMap((id) =>
    [...countsAs(id, content)].filter((other) => levelOf(id) <= levelOf(other)),
  );
  return new Set([...(role === undefined ? [] : [role]), ...registers, ...qualifications, ...alsoCounted]);
}

/** What of a fact a route could give: nobody gives an age or a nation. */
function namesIn(fact: Fact): string[] {
  if ('qualification' in fact) return [fact.qualification];
  if ('role' in fact) return [fact.role];
  if ('register' in fact) return [fact.register];
  return 'priorDegree' in fact ? ['degree'] : [];
}
