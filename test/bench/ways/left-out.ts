import { meetsFact } from '../../../shared/engine/meets-fact.ts';
import type { Condition, Fact } from '../../../shared/model/condition.ts';
import type { Content } from '../../../shared/model/content.ts';
import { emptyProfile } from '../../../shared/model/empty-profile.ts';
import type { RouteId } from '../../../shared/model/id.ts';
import type { Profile } from '../../../shared/model/profile.ts';

/** What routes taken one after the other still ask of someone of 19 in England with nothing: what none of them gave. */
export function leftOut(routes: RouteId[], content: Content): string[] {
  let person: Profile = { ...emptyProfile, age: 19, nation: 'england', rightToWork: 'yes', priorDegree: false };
  const missing = new Set<string>();
  for (const id of routes) {
    const route = content.routes[id];
    if (!route) continue;
    for (const fact of lackedIn(route.from, person, content)) missing.add(named(fact, content));
    person = after(person, route.to);
  }
  return [...missing];
}

const assumed = { nothingElse: ['qualifications' as const, 'roles' as const, 'registers' as const] };

/** The least that would meet the condition: of several that would do, what lacks the fewest. */
function lackedIn(condition: Condition, person: Profile, content: Content): Fact[] {
  const fewest = (parts: Condition[], count: number) =>
    parts
      .map((part) => lackedIn(part, person, content))
      .toSorted((a, b) => a.length - b.length)
      .slice(0, count)
      .flat();
  if ('all' in condition) return fewest(condition.all, condition.all.length);
  if ('any' in condition) return fewest(condition.any, 1);
  if ('atLeast' in condition) return fewest(condition.atLeast.of, condition.atLeast.count);
  if ('not' in condition) return [];
  return meetsFact(condition, person, content, assumed).answer === 'no' ? [condition] : [];
}

function after(
  person: Profile,
  { role, qualifications = [], registers = [] }: Content['routes'][string]['to'],
): Profile {
  return {
    ...person,
    has: { ...person.has, ...Object.fromEntries(qualifications.map((id) => [id, { status: 'held' as const }])) },
    roles: role ? [...person.roles, { id: role, months: 0, current: true }] : person.roles,
    registers: [...person.registers, ...registers.map((id) => ({ id, state: 'current' as const }))],
  };
}

function named(fact: Fact, { qualifications, roles, registers }: Content): string {
  if ('age' in fact) return 'another age';
  if ('qualification' in fact) return qualifications[fact.qualification]?.title ?? fact.qualification;
  if ('register' in fact) return registers[fact.register]?.title ?? fact.register;
  if (!('role' in fact)) return Object.keys(fact).join();
  const title = roles[fact.role]?.title ?? fact.role;
  return fact.months ? `${fact.months} months as: ${title}` : `work as: ${title}`;
}
