import type { Condition } from '../../model/condition.ts';
import type { Content } from '../../model/content.ts';
import { factsOf } from '../../model/facts-of.ts';
import type { Fault } from '../fault.ts';
import type { Rule } from './rule.ts';

/** Every id that content names exists: roles, registers, qualifications, routes, support, sources, standards. */
export const references: Rule = { name: 'references', check: ({ content }) => brokenReferences(content) };

function brokenReferences(content: Content): Fault[] {
  const faults: Fault[] = [];
  const need = (file: string, field: string, kind: keyof Content, ids: (string | undefined)[]) => {
    for (const id of ids) {
      if (id !== undefined && !(id in content[kind]))
        faults.push({ file, field, write: `Name one of ${kind}, or add ${kind}/${id}: there is no "${id}"` });
    }
  };
  const each = <T>(kind: keyof Content, things: Record<string, T>, check: (file: string, thing: T) => void) => {
    for (const [id, thing] of Object.entries(things)) check(`${kind}/${id}.yaml`, thing);
  };

  each('roles', content.roles, (file, role) => {
    need(file, 'register', 'registers', [role.register]);
    need(file, 'nearest', 'roles', role.nearest);
  });
  each('qualifications', content.qualifications, (file, { countsAs }) =>
    need(file, 'countsAs', 'qualifications', countsAs),
  );
  each('routes', content.routes, (file, route) => {
    need(file, 'to.role', 'roles', [route.to.role]);
    need(file, 'to.qualifications', 'qualifications', route.to.qualifications ?? []);
    need(file, 'to.registers', 'registers', route.to.registers ?? []);
    need(file, 'grants', 'support', route.grants ?? []);
    need(file, 'standard', 'standards', [route.standard]);
    needFacts(file, 'from', route.from);
  });
  each('support', content.support, (file, support) => {
    need(file, 'for.routes', 'routes', support.for.routes ?? []);
    needFacts(file, 'who', support.who);
  });
  each('limits', content.limits, (file, limit) => {
    need(file, 'for.routes', 'routes', limit.for.routes ?? []);
    need(file, 'for.except', 'routes', limit.for.except ?? []);
    needFacts(file, 'if', limit.if);
  });
  for (const kind of ['roles', 'registers', 'qualifications', 'routes', 'support', 'limits', 'terms'] as const)
    each<{ sources: { id: string }[] }>(kind, content[kind], (file, { sources }) => {
      need(
        file,
        'sources',
        'sources',
        sources.map((source) => source.id),
      );
    });
  for (const [table, rows] of Object.entries({
    'band-pay': content.bandPay,
    'minimum-wage': content.minimumWage,
    'student-finance': content.studentFinance,
    'area-supplement': content.areaSupplement,
    'training-pay': content.trainingPay,
    starts: content.starts,
    standards: content.standards,
  }))
    for (const [at, row] of Object.entries<{ source: string }>(rows))
      need(`tables/${table}.csv`, `${at}.source`, 'sources', [row.source]);
  for (const [at, { standard }] of content.starts.entries())
    need('tables/starts.csv', `${at}.standard`, 'standards', [standard]);

  function needFacts(file: string, field: string, condition: Condition) {
    for (const fact of factsOf(condition)) {
      if ('qualification' in fact) need(file, field, 'qualifications', [fact.qualification]);
      if ('role' in fact) need(file, field, 'roles', [fact.role]);
      if ('register' in fact) need(file, field, 'registers', [fact.register]);
    }
  }
  return faults;
}
