import type { Fact } from '../model/condition.ts';
import type { Content } from '../model/content.ts';
import { factsOf } from '../model/facts-of.ts';
import { limitsOn } from '../model/limits-on.ts';
import type { RoleId } from '../model/id.ts';
import { briefly } from './briefly.ts';
import { routesBackFrom } from './routes-back-from.ts';
import { withStandIns } from './with-stand-ins.ts';

/**
 * The part of the content that ways to one role can reach backwards: every route that gives the role, every route
 * that gives what those ask for, and so on, with all that they name. Ways found in the slice equal ways in the whole.
 * Routes open to the young before work come along, for they are the first step of those under 16. Terms and sources do
 * not: they belong to whatever is read.
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

  return {
    roles: briefly(only(content.roles, roles)),
    registers: briefly(only(content.registers, registers)),
    qualifications: briefly(only(content.qualifications, qualifications)),
    routes: briefly(only(content.routes, routes)),
    support: only(content.support, new Set(support)),
    limits: Object.fromEntries(limits.toSorted(([a], [b]) => (a < b ? -1 : 1))),
    standards: only(content.standards, standards),
    bandPay: content.bandPay,
    minimumWage: content.minimumWage,
    areaSupplement: content.areaSupplement,
    trainingPay: content.trainingPay,
    studentFinance: content.studentFinance,
    starts: content.starts.filter(({ standard }) => standards.has(standard)),
    doors: only(content.doors, routes),
    terms: {},
    sources: {},
  };
}

function namesOf(facts: Fact[], key: 'role' | 'register' | 'qualification'): string[] {
  return facts.flatMap((fact) => (key in fact ? [(fact as Record<string, string>)[key] as string] : []));
}

const only = <T>(record: Record<string, T>, ids: Iterable<string>): Record<string, T> =>
  Object.fromEntries([...ids].toSorted().flatMap((id) => (record[id] === undefined ? [] : [[id, record[id]]])));
