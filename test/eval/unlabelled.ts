import { matchRole } from '../../shared/engine/match-role.ts';
import { readRequirements } from '../../shared/engine/read-requirements.ts';
import type { Index } from '../../shared/model/pack.ts';
import type { RoleMatch } from '../../shared/model/role-match.ts';
import type { AnyTitle } from './samples.ts';

/** So many are listed of each sort. */
const listed = 100;

/** The hundred titles that we are least certain of among those that have a role, and the commonest that have none. */
export function titlesWithoutRole(titles: AnyTitle[], index: Index): string[] {
  const all = titles.map((each) => ({
    ...each,
    match: matchRole(each.title, { band: each.band, salary: each.salary }, index),
  }));
  const named = all.filter(({ match }) => match.role !== null);
  const none = all.filter(({ match }) => match.role === null).toSorted((a, b) => b.adverts - a.adverts);
  const unsure = named.toSorted((a, b) => a.match.confidence - b.match.confidence).slice(0, listed);
  const sum = (some: AnyTitle[]) => some.reduce((count, { adverts }) => count + adverts, 0);
  return [
    `Unlabelled titles: ${all.length}, without an error; ${named.length} have a role, on ${sum(named)} of ${sum(all)} adverts`,
    `The ${unsure.length} least certain:`,
    ...unsure.map(({ title, match }) => `  ${match.confidence} "${title}" ${match.role}; ${reason(match)}`),
    `The ${Math.min(listed, none.length)} commonest without a role:`,
    ...none.slice(0, listed).map(({ title, adverts, match }) => `  ${adverts} × "${title}" ${reason(match)}`),
  ];
}

function reason({ alternatives, why }: RoleMatch): string {
  const others = alternatives.slice(0, 3).map(({ role, confidence }) => `${role} ${confidence}`);
  const words = why.map(({ text }) => text).join(' · ');
  return `could be ${others.join(', ') || 'nothing we know'}; by: ${words}`;
}

/** What kinds of requirement unlabelled lines hold, each line read as a criterion and as prose. */
export function lineReport(lines: string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of lines) {
    const asCriterion = readRequirements({ criteria: [{ text, importance: 'unclear' }], sections: [] });
    readRequirements({ criteria: [], sections: [{ id: 'job', text }] });
    for (const { kind } of asCriterion) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const kinds = [...counts].toSorted(([, a], [, b]) => b - a).map(([kind, count]) => `${kind} ${count}`);
  return [`Unlabelled lines: ${lines.length}, without an error; as criteria: ${kinds.join(', ')}`];
}
