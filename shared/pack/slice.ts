import type { Condition } from '../model/condition.ts';
import type { Content } from '../model/content.ts';
import { factsOf } from '../model/facts-of.ts';
import { limitsOn } from '../model/limits-on.ts';
import type { QualificationId, RoleId, RouteId } from '../model/id.ts';
import type { Help } from '../model/pack.ts';

/**
 * The part of the content that ways to one role can reach backwards: every route that gives the role, every route
 * that gives what those ask for, and so on, with all that they name. Ways found in the slice equal ways in the whole.
 * Routes open to the young before work come along, for they are the first step of those under 16.
 */
export function slice(content: Content, role: RoleId): Content {
  const routes = routesBackFrom(role, content);
  const picked = [...routes].map((id) => content.routes[id]).filter((route) => route !== undefined);
  const limits = [...routes].flatMap((id) => limitsOn(id, content));
  const facts = [...picked.map((route) => route.from), ...limits.map(([, limit]) => limit.if)].flatMap(factsOf);

  const roles = new Set<string>([role, ...picked.flatMap(({ to }) => to.role ?? []), ...namesOf(facts, 'role')]);
  const qualifications = withStandIns(content, [
    ...picked.flatMap(({ to }) => to.qualifications ?? []),
    ...namesOf(facts, 'qualification'),
  ]);
  const registers = new Set([
    ...picked.flatMap(({ to }) => to.registers ?? []),
    ...namesOf(facts, 'register'),
    ...[...roles].flatMap((id) => content.roles[id]?.register ?? []),
  ]);
  // Grants count into what a way brings in; the rest of the help is a part of its own.
  const support = picked.flatMap(({ grants = [] }) => grants);
  const standards = new Set(picked.flatMap((route) => route.standard ?? []));

  const part = {
    roles: only(content.roles, roles),
    registers: only(content.registers, registers),
    qualifications: only(content.qualifications, qualifications),
    routes: only(content.routes, routes),
    support: only(content.support, new Set(support)),
    limits: Object.fromEntries(limits.toSorted(([a], [b]) => (a < b ? -1 : 1))),
    standards: only(content.standards, standards),
    bandPay: content.bandPay,
    minimumWage: content.minimumWage,
    studentFinance: content.studentFinance,
    starts: content.starts.filter(({ standard }) => standards.has(standard)),
    doors: only(content.doors, routes),
  };
  return { ...part, terms: {}, sources: only(content.sources, sourcesOf(part)) };
}

/** All money and help, with its sources: loaded when somebody looks at it, and the same for every role. */
export const helpIn = ({ support, sources }: Content): Help => ({
  support,
  sources: only(sources, sourcesOf({ support })),
});

function routesBackFrom(role: RoleId, content: Content): Set<RouteId> {
  const found = new Set<RouteId>(
    Object.keys(content.routes).filter((id) =>
      ['cadets', 'work-experience', 'volunteering'].includes(content.routes[id]?.kind ?? ''),
    ),
  );
  const wanted = new Set([`role ${role}`]);
  for (let before = -1; before !== found.size;) {
    before = found.size;
    for (const [id, route] of Object.entries(content.routes)) {
      if (found.has(id) || !gives(route.to, wanted)) continue;
      found.add(id);
      // What few people have they bring: nothing leads to it.
      if (route.few) continue;
      const facts = factsOf(wantedIn(route.from));
      for (const name of namesOf(facts, 'role')) wanted.add(`role ${name}`);
      for (const name of namesOf(facts, 'register')) wanted.add(`register ${name}`);
      for (const name of namesOf(facts, 'qualification').flatMap((asked) => takenFor(content, asked)))
        wanted.add(`qualification ${name}`);
      if (facts.some((fact) => 'priorDegree' in fact))
        for (const name of withStandIns(content, ['degree'])) wanted.add(`qualification ${name}`);
    }
  }
  return found;
}

/** What a condition asks for: nobody takes a route for what it rules out. */
function wantedIn(condition: Condition): Condition {
  if ('all' in condition) return { all: condition.all.map(wantedIn) };
  if ('any' in condition) return { any: condition.any.map(wantedIn) };
  if ('atLeast' in condition) return { all: condition.atLeast.of.map(wantedIn) };
  return 'not' in condition ? { all: [] } : condition;
}

const gives = (to: Content['routes'][string]['to'], wanted: Set<string>) =>
  wanted.has(`role ${to.role}`) ||
  (to.qualifications ?? []).some((id) => wanted.has(`qualification ${id}`)) ||
  (to.registers ?? []).some((id) => wanted.has(`register ${id}`));

function namesOf(facts: ReturnType<typeof factsOf>, key: 'role' | 'register' | 'qualification'): string[] {
  return facts.flatMap((fact) => (key in fact ? [(fact as Record<string, string>)[key] as string] : []));
}

/** What someone would take to have this qualification: itself, and what counts as it and is of no higher level. */
function takenFor({ qualifications }: Content, asked: QualificationId): QualificationId[] {
  const level = qualifications[asked]?.level ?? 0;
  return [...withStandIns({ qualifications }, [asked])].filter((id) => (qualifications[id]?.level ?? 0) <= level);
}

/** These qualifications, and whatever counts as one of them. */
function withStandIns(content: Pick<Content, 'qualifications'>, ids: string[]): Set<string> {
  const all = new Set(ids);
  for (let before = -1; before !== all.size;) {
    before = all.size;
    for (const [id, { countsAs }] of Object.entries(content.qualifications))
      if (countsAs.some((other) => all.has(other))) all.add(id);
  }
  return all;
}

function sourcesOf(part: object): Set<string> {
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'source' && typeof inner === 'string') found.add(inner);
      else if (key === 'sources' && Array.isArray(inner)) for (const { id } of inner as { id: string }[]) found.add(id);
      else visit(inner);
    }
  };
  visit(part);
  return found;
}

const only = <T>(record: Record<string, T>, ids: Iterable<string>): Record<string, T> =>
  Object.fromEntries([...ids].toSorted().flatMap((id) => (record[id] === undefined ? [] : [[id, record[id]]])));
