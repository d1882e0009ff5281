import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { z } from 'zod/mini';
import type { Content } from '../model/content.ts';
import type { Authored } from './authored.ts';
import type { Fault } from './fault.ts';
import { kinds, tables, type Kind, type Table } from './kinds.ts';
import { parseTable } from './parse-table.ts';
import { parseYaml, type LineOf } from './parse-yaml.ts';

/** A folder of content as read: what is well-formed, what breaks its schema, and where each field stands. */
export type Folder = {
  authored: Authored;
  faults: Fault[];
  lineOf: (file: string, field: string) => number | undefined;
};

const Collisions = z.record(z.string(), z.array(z.string()));
const Exceptions = z.array(
  z.strictObject({ rule: z.string(), file: z.string(), field: z.optional(z.string()), why: z.string() }),
);

/** Reads `roles/<id>.yaml` and so on, `tables/<name>.csv`, `collisions.yaml` and `exceptions.yaml`. */
export function readFolder(folder: string): Folder {
  const faults: Fault[] = [];
  const lines = new Map<string, LineOf>();

  const yaml = <T>(file: string, schema: z.ZodMiniType<T>): T | undefined => {
    const parsed = parseYaml(file, readFileSync(join(folder, file), 'utf8'), schema);
    faults.push(...parsed.faults);
    lines.set(file, parsed.lineOf);
    return parsed.value;
  };
  const kind = <T>(name: Kind, schema: z.ZodMiniType<T>): Record<string, T> =>
    Object.fromEntries(
      files
        .filter((file) => file.startsWith(`${name}/`) && file.endsWith('.yaml'))
        .flatMap((file) => {
          const value = yaml(file, schema);
          return value === undefined ? [] : [[basename(file, '.yaml'), value]];
        }),
    );
  const rows = <T>(name: Table, schema: z.ZodMiniType<T>): T[] => {
    const file = `tables/${name}.csv`;
    if (!files.includes(file)) return [];
    const parsed = parseTable(file, readFileSync(join(folder, file), 'utf8'), schema);
    faults.push(...parsed.faults);
    lines.set(file, (field) => parsed.lines[Number(field.split('.')[0])]);
    return parsed.rows;
  };
  const optional = <T>(file: string, schema: z.ZodMiniType<T>, otherwise: T): T =>
    (files.includes(file) ? yaml(file, schema) : undefined) ?? otherwise;

  const files = filesIn(folder);
  const standards = rows('standards', tables.standards);
  const content: Content = {
    roles: kind('roles', kinds.roles),
    registers: kind('registers', kinds.registers),
    qualifications: kind('qualifications', kinds.qualifications),
    routes: kind('routes', kinds.routes),
    support: kind('support', kinds.support),
    limits: kind('limits', kinds.limits),
    terms: kind('terms', kinds.terms),
    sources: kind('sources', kinds.sources),
    standards: Object.fromEntries(standards.map((standard) => [standard.reference, standard])),
    bandPay: rows('band-pay', tables['band-pay']),
    minimumWage: rows('minimum-wage', tables['minimum-wage']),
    areaSupplement: rows('area-supplement', tables['area-supplement']),
    trainingPay: rows('training-pay', tables['training-pay']),
    studentFinance: rows('student-finance', tables['student-finance']),
    starts: rows('starts', tables.starts),
    doors: {},
  };
  const authored = {
    content,
    files,
    collisions: optional('collisions.yaml', Collisions, {}),
    exceptions: optional('exceptions.yaml', Exceptions, []),
  };
  return { authored, faults, lineOf: (file, field) => lines.get(file)?.(field) };
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
}
