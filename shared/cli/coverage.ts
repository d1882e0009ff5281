import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { matchRole } from '../engine/match-role.ts';
import type { Index } from '../model/pack.ts';

/** So many of the commonest titles without a role are listed. */
const listed = 40;

type Title = { title: string; adverts: number; band: string; salary: string };
type Found = Title & { family?: string | undefined; couldBe: string[] };

/**
 * `coverage`: of the job titles in a CSV with the columns `title` and, where known, `adverts` (how many carried it), `band`
 * and `salary`: how many have a role in the catalogue, by family, and the commonest that have none, each with the
 * reason: it could be one of several roles, or no role goes by such a name. Comes back with the exit code.
 */
export function coverage([file]: string[], index: Index): number {
  if (file === undefined || !existsSync(file)) {
    console.error('Name a CSV file that exists: npm run content -- coverage titles.csv');
    return 2;
  }
  const rows: Partial<Record<keyof Title, string>>[] = parse(readFileSync(file, 'utf8'), { columns: true, bom: true });
  const titles = rows.flatMap(({ title, adverts, band = '', salary = '' }) =>
    title ? [{ title, adverts: Number(adverts) || 1, band, salary }] : [],
  );
  if (titles.length === 0) {
    console.error(`${file} has no titles: write a column "title", and "adverts" for how many carried each`);
    return 2;
  }
  console.log(coverageOf(titles, index).join('\n'));
  return 0;
}

/** The lines that are told of some titles. */
export function coverageOf(titles: readonly Title[], index: Index): string[] {
  const familyOf = new Map(index.roles.map(({ id, family }) => [id, family]));
  const titleOf = new Map(index.roles.map(({ id, title }) => [id, title]));
  const found = titles.map((each): Found => {
    const { role, alternatives } = matchRole(each.title, { band: each.band, salary: each.salary }, index);
    const couldBe = alternatives.slice(0, 3).map((one) => titleOf.get(one.role) ?? one.role);
    return { ...each, family: role === null ? undefined : familyOf.get(role), couldBe };
  });
  const covered = found.filter(({ family }) => family !== undefined);
  const families = [...new Set(covered.map(({ family = '' }) => family))]
    .map((family) => ({ family, of: covered.filter((each) => each.family === family) }))
    .toSorted((a, b) => adverts(b.of) - adverts(a.of));
  const missing = found
    .filter(({ family }) => family === undefined)
    .toSorted((a, b) => b.adverts - a.adverts || a.title.localeCompare(b.title));
  return [
    `${share(covered.length, found.length)} of ${found.length} titles have a role, and ${share(adverts(covered), adverts(found))} of ${adverts(found)} adverts.`,
    '',
    ...families.map(({ family, of }) => `  ${family}: ${of.length} titles, ${adverts(of)} adverts`),
    '',
    `The commonest of the ${missing.length} titles without a role:`,
    ...missing.slice(0, listed).map((each) => `  ${each.adverts} × ${each.title}: ${reason(each)}`),
  ];
}

const reason = ({ couldBe }: Found): string =>
  couldBe.length > 0 ? `could be ${couldBe.join(', or ')}` : 'no role goes by such a name';

const adverts = (of: readonly Title[]): number => of.reduce((sum, each) => sum + each.adverts, 0);
const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
