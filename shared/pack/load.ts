import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { z } from 'zod/mini';
import type { Content } from '../model/content.ts';
import { BadPack, type Fault } from './fault.ts';
import { kinds, tables, type Kind, type Table } from './kinds.ts';
import { parseTable } from './parse-table.ts';
import { parseYaml } from './parse-yaml.ts';
import { findBrokenReferences } from './rules/references.ts';

/** Where the national content lives. */
export const contentFolder = fileURLToPath(new URL('../content/', import.meta.url));

/**
 * Reads a folder of authored content: `roles/<id>.yaml` and so on, and `tables/<name>.csv`.
 * Throws BadPack with every fault when any file breaks its schema or a reference leads nowhere.
 */
export function loadContent(folder = contentFolder): Content {
  const faults: Fault[] = [];
  const kind = <T>(name: Kind, schema: z.ZodMiniType<T>) => readKind(folder, name, schema, faults);
  const rows = <T>(name: Table, schema: z.ZodMiniType<T>) => readTable(folder, name, schema, faults);

  const standards = rows('standards', tables.standards);
  const content: Content = {
    roles: kind('roles', kinds.roles),
    registers: kind('registers', kinds.registers),
    qualifications: kind('qualifications', kinds.qualifications),
    routes: kind('routes', kinds.routes),
    support: kind('support', kinds.support),
    terms: kind('terms', kinds.terms),
    sources: kind('sources', kinds.sources),
    standards: Object.fromEntries(standards.map((standard) => [standard.reference, standard])),
    bandPay: rows('band-pay', tables['band-pay']),
    minimumWage: rows('minimum-wage', tables['minimum-wage']),
    studentFinance: rows('student-finance', tables['student-finance']),
    doors: {},
  };

  if (faults.length === 0) faults.push(...findBrokenReferences(content));
  if (faults.length > 0) throw new BadPack('The national content', faults);
  return content;
}

function readKind<T>(folder: string, kind: Kind, schema: z.ZodMiniType<T>, faults: Fault[]): Record<string, T> {
  const things: Record<string, T> = {};
  const path = join(folder, kind);
  for (const file of existsSync(path) ? readdirSync(path).toSorted() : []) {
    if (!file.endsWith('.yaml')) continue;
    const parsed = parseYaml(`${kind}/${file}`, readFileSync(join(path, file), 'utf8'), schema);
    faults.push(...parsed.faults);
    if (parsed.value !== undefined) things[basename(file, '.yaml')] = parsed.value;
  }
  return things;
}

function readTable<T>(folder: string, table: Table, schema: z.ZodMiniType<T>, faults: Fault[]): T[] {
  const path = join(folder, 'tables', `${table}.csv`);
  if (!existsSync(path)) return [];
  const parsed = parseTable(`tables/${table}.csv`, readFileSync(path, 'utf8'), schema);
  faults.push(...parsed.faults);
  return parsed.rows;
}
