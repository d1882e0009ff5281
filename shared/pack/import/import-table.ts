import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import type { z } from 'zod/mini';
import type { Fault } from '../fault.ts';
import { tables, type Table } from '../kinds.ts';
import { parseTable } from '../parse-table.ts';
import type { About, Row } from './importer.ts';
import { importers } from './importers.ts';

/** The table as it would stand, and what changed in words; with a fault nothing is to be written. */
export type Imported = { text: string; changes: string[]; faults: Fault[] };

/**
 * Takes a publisher's CSV into one of our tables. A row with the key and the first day of one that we have replaces it;
 * others are added; the rest stays. `current` is our table, `standards` our table of standards, which starts need.
 */
export function importTable(
  table: Table,
  file: string,
  text: string,
  current: string,
  about: About,
  standards: string,
): Imported {
  const { key, rowsOf } = importers[table];
  const before = rows(current);
  const known = table === 'starts' ? rows(standards) : before;
  const given = linesOf(text).flatMap(({ row, line }) => rowsOf(row, about, known).map((ours) => ({ ours, line })));
  const incoming = given.map(({ ours }) => ours);
  if (incoming.length === 0) return { text: current, changes: [], faults: [nothingFound(table, file)] };

  const name = (row: Row) =>
    [...key, 'from']
      .map((column) => row[column] ?? '')
      .join(' ')
      .trim();
  const own = new Map(before.map((row) => [name(row), row]));
  // What we wrote into a row ourselves, such as the day a standard ends, its publisher's list does not take away.
  const merged = new Map([...own, ...incoming.map((row) => [name(row), { ...own.get(name(row)), ...row }] as const)]);
  const sorted = [...merged].toSorted(([a], [b]) => a.localeCompare(b, 'en', { numeric: true })).map(([, row]) => row);
  const columns = Object.keys(before[0] ?? incoming[0] ?? {});
  const after = stringify(sorted, { header: true, columns });
  const { faults } = parseTable(file, stringify(incoming, { header: true, columns }), tables[table] as z.ZodMiniType);
  return {
    text: faults.length > 0 ? current : after,
    changes: incoming.flatMap((row) =>
      changeOf(
        name(row),
        row,
        before.find((each) => name(each) === name(row)),
      ),
    ),
    faults: faults.map((fault) => ({ ...fault, line: given[(fault.line ?? 0) - firstRow]?.line })),
  };
}

/** A table's first row stands below its heading. */
const firstRow = 2;

function linesOf(text: string): { row: Row; line: number }[] {
  const records: { record: Row; info: { lines: number } }[] = parse(text, {
    columns: true,
    trim: true,
    bom: true,
    info: true,
  });
  return records.map(({ record, info }) => ({ row: record, line: info.lines }));
}

const rows = (text: string): Row[] => (text.trim() === '' ? [] : parse(text, { columns: true, trim: true, bom: true }));

const nothingFound = (table: Table, file: string): Fault => ({
  file,
  field: '',
  write:
    table === 'standards' || table === 'starts'
      ? 'Name standards that tables/standards.csv has, under a heading such as Reference or Standard: none was found'
      : 'Write a heading and at least one row',
});

/** The columns that say how a row is known, not what it says. */
const asides = ['source', 'confidence', 'checked', 'reviewBy'];

function changeOf(name: string, row: Row, before: Row | undefined): string[] {
  if (!before) return [`added    ${name}`];
  const changed = Object.keys(row).filter((column) => !asides.includes(column) && row[column] !== before[column]);
  return changed.map((column) => `changed  ${name}: ${column} ${before[column]} → ${row[column]}`);
}
