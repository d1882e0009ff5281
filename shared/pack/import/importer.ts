import type { Table } from '../kinds.ts';

/** One row of a publisher's file, by its own headings. */
export type Row = Record<string, string>;

/** What the person at the keyboard says of a file: where it is from, the day it was read, the period of its figures. */
export type About = {
  source: string;
  checked: string;
  confidence: string;
  from?: string;
  to?: string;
  nation?: string;
};

/**
 * How one table takes a publisher's file in. `key` names the columns that tell rows apart beside their first day;
 * `rowsOf` turns one of the publisher's rows into ours, none where it is not about anything that we have.
 */
export type Importer = {
  key: string[];
  rowsOf: (row: Row, about: About, known: Row[]) => Row[];
};

export type Importers = Record<Table, Importer>;

/** The first of these headings that the row has, whatever its case; undefined when none is there. */
export function cell(row: Row, headings: string[]): string | undefined {
  const found = Object.entries(row).find(([name]) => headings.includes(name.trim().toLowerCase()));
  return found?.[1].trim();
}
