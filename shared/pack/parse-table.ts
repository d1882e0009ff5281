import { parse } from 'csv-parse/sync';
import type { z } from 'zod/mini';
import type { Fault } from './fault.ts';
import { issuesOf } from './schema-issues.ts';

/** `lines` holds the line of each good row. */
type ParsedTable<T> = { rows: T[]; lines: number[]; faults: Fault[] };

/**
 * Reads one CSV table, a header and rows, against the schema of a row. A figure is read as a number.
 * Comes back with the good rows and every fault: the line and the column.
 */
export function parseTable<T>(file: string, text: string, schema: z.ZodMiniType<T>): ParsedTable<T> {
  const rows: T[] = [];
  const lines: number[] = [];
  const faults: Fault[] = [];
  for (const { record, info } of records(text)) {
    const filled = Object.fromEntries(Object.entries(record).filter(([, cell]) => cell !== ''));
    const result = schema.safeParse(filled, { reportInput: false });
    if (result.success) {
      rows.push(result.data);
      lines.push(info.lines);
    } else
      for (const { path, message } of result.error.issues.flatMap(issuesOf))
        faults.push({ file, line: info.lines, field: path.map(String).join('.'), write: message });
  }
  return { rows, lines, faults };
}

type Cell = string | number;

function records(text: string) {
  // A band is a name, though most look like figures.
  const cast = (value: string, { column }: { column: string | number }): Cell =>
    column !== 'band' && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
  return parse(text, { columns: true, info: true, cast, trim: true }) as unknown as {
    record: Record<string, Cell>;
    info: { lines: number };
  }[];
}
