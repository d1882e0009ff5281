import type { Condition, Fact } from '../../model/condition.ts';
import type { Content } from '../../model/content.ts';
import { factsOf } from '../../model/facts-of.ts';
import type { Route } from '../../model/route.ts';
import type { Fault } from '../fault.ts';
import type { Rule } from './rule.ts';

/**
 * Every ladder has a foot and an end: each role is reached from nothing on paper by some chain of routes, and what a
 * route gives is a job or opens another route. Time, age and what somebody brings from elsewhere are not the ladder's.
 */
export const ladders: Rule = {
  name: 'ladders',
  check: ({ content }) => [...withoutFoot(content), ...withoutEnd(content)],
};

function withoutFoot(content: Content): Fault[] {
  const reached = reachedFromNothing(content);
  return Object.keys(content.roles)
    .filter((id) => !reached.has(`role ${id}`))
    .map((id) => ({
      file: `roles/${id}.yaml`,
      field: '',
      write: `Add routes/${id}--….yaml: no chain of routes leads to this role from nothing on paper`,
    }));
}

/** What people come to hold by taking every route that opens, over and over. */
function reachedFromNothing({ routes, qualifications }: Content): Set<string> {
  const reached = new Set<string>();
  const hold = (id: string): void => {
    if (reached.has(`qualification ${id}`)) return;
    reached.add(`qualification ${id}`);
    for (const other of qualifications[id]?.countsAs ?? []) hold(other);
  };
  for (let before = -1; before !== reached.size;) {
    before = reached.size;
    for (const { to } of Object.values(routes).filter((route) => opens(route.from, reached))) {
      if (to.role) reached.add(`role ${to.role}`);
      for (const id of to.registers ?? []) reached.add(`register ${id}`);
      for (const id of to.qualifications ?? []) hold(id);
    }
  }
  return reached;
}

function opens(condition: Condition, reached: Set<string>): boolean {
  if ('all' in condition) return condition.all.every((part) => opens(part, reached));
  if ('any' in condition) return condition.any.some((part) => opens(part, reached));
  if ('atLeast' in condition)
    return condition.atLeast.of.filter((part) => opens(part, reached)).length >= condition.atLeast.count;
  return 'not' in condition || isReached(condition, reached);
}

function isReached(fact: Fact, reached: Set<string>): boolean {
  if ('qualification' in fact) return reached.has(`qualification ${fact.qualification}`);
  if ('role' in fact) return reached.has(`role ${fact.role}`);
  // A register that lapsed, or is abroad, is brought along.
  if ('register' in fact) return (fact.state ?? 'current') !== 'current' || reached.has(`register ${fact.register}`);
  return true;
}

function withoutEnd({ routes, qualifications }: Content): Fault[] {
  const asked = new Set(Object.values(routes).flatMap(({ from }) => factsOf(from).flatMap(nameOf)));
  const counts = (id: string): string[] => [id, ...(qualifications[id]?.countsAs ?? []).flatMap(counts)];
  const leads = ({ to }: Route) =>
    to.role !== undefined ||
    (to.registers ?? []).some((id) => asked.has(`register ${id}`)) ||
    (to.qualifications ?? []).flatMap(counts).some((id) => asked.has(`qualification ${id}`)) ||
    // Cadets, volunteering and work experience give no paper and need lead to none.
    (!to.qualifications && !to.registers);
  return Object.entries(routes)
    .filter(([, route]) => !leads(route))
    .map(([id]) => ({
      file: `routes/${id}.yaml`,
      field: 'to',
      write: 'Name a role, or something that another route asks for: nothing goes on from here',
    }));
}

function nameOf(fact: Fact): string[] {
  if ('qualification' in fact) return [`qualification ${fact.qualification}`];
  if ('register' in fact) return [`register ${fact.register}`];
  return 'priorDegree' in fact ? ['qualification degree'] : [];
}
