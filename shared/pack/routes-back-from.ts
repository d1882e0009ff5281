import type { Fact } from '../model/condition.ts';
import type { Content } from '../model/content.ts';
import { factsOf } from '../model/facts-of.ts';
import type { QualificationId, RoleId, RouteId } from '../model/id.ts';
import type { Route } from '../model/route.ts';
import { wantedIn } from '../model/wanted-in.ts';
import { withStandIns } from './with-stand-ins.ts';

/** What a degree in whatever it may be is wanted by: nobody trains for a profession to have one. */
const anyDegree = 'any degree';

const forTheYoung: Route['kind'][] = ['cadets', 'work-experience', 'volunteering'];

/** Every route that ways to a role can come from: those that give it, those that give what these ask for, and so on. */
export function routesBackFrom(role: RoleId, content: Content): Set<RouteId> {
  const { giving, young } = indexOf(content);
  const found = new Set<RouteId>(young);
  const seen = new Set<string>();
  const queue = [`role ${role}`];
  const want = (name: string) => {
    if (seen.has(name)) return;
    seen.add(name);
    queue.push(name);
  };
  for (let name = queue.pop(); name !== undefined; name = queue.pop())
    for (const id of giving.get(name) ?? []) {
      const route = content.routes[id];
      if (!route || found.has(id)) continue;
      found.add(id);
      // What few people have they bring: nothing leads to it.
      if (!route.few) for (const asked of factsOf(wantedIn(route.from))) namesFor(asked, content).forEach(want);
    }
  return found;
}

type Routes = { giving: Map<string, RouteId[]>; young: RouteId[] };
const indexes = new WeakMap<Content['routes'], Routes>();

/** The routes by what they give, gone through once for the same content. */
function indexOf(content: Content): Routes {
  const { routes } = content;
  const before = indexes.get(routes);
  if (before) return before;
  const giving = new Map<string, RouteId[]>();
  const degrees = withStandIns(content, ['degree']);
  const isAnyDegree = ({ to }: Route) => !to.registers && to.qualifications?.some((each) => degrees.has(each)) === true;
  for (const [id, route] of Object.entries(routes)) {
    const { to } = route;
    for (const name of [
      ...(isAnyDegree(route) ? [anyDegree] : []),
      ...(to.role === undefined ? [] : [`role ${to.role}`]),
      ...(to.qualifications ?? []).map((each) => `qualification ${each}`),
      ...(to.registers ?? []).map((each) => `register ${each}`),
    ])
      giving.set(name, [...(giving.get(name) ?? []), id]);
  }
  const young = Object.keys(routes).filter((id) => forTheYoung.includes(routes[id]?.kind as Route['kind']));
  const index = { giving, young };
  indexes.set(routes, index);
  return index;
}

/** The names of what someone would take for a fact. */
function namesFor(fact: Fact, content: Content): string[] {
  if ('role' in fact) return [`role ${fact.role}`];
  if ('register' in fact) return [`register ${fact.register}`];
  if ('priorDegree' in fact || ('qualification' in fact && fact.qualification === 'degree')) return [anyDegree];
  if ('qualification' in fact) return takenFor(content, fact.qualification).map((id) => `qualification ${id}`);
  return [];
}

/** What someone would take to have this qualification: itself, and what counts as it and is of no higher level. */
function takenFor({ qualifications }: Content, asked: QualificationId): QualificationId[] {
  const level = qualifications[asked]?.level ?? 0;
  return [...withStandIns({ qualifications }, [asked])].filter((id) => (qualifications[id]?.level ?? 0) <= level);
}
