import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultLine } from '../pack/fault.ts';
import { importTable } from '../pack/import/import-table.ts';
import { tables, type Table } from '../pack/kinds.ts';
import { contentFolder } from '../pack/load.ts';

type Values = Record<'source' | 'checked' | 'confidence' | 'from' | 'to' | 'nation', string | undefined> & {
  dry?: boolean;
};

const usage = `npm run content -- import <table> <file.csv> --source <id> --checked <day>
    [--from <day> --to <day>]  the period of the figures, where the file does not say
    [--nation england]         for pay
    [--confidence seen]        or part-seen
    [--dry]                    show what would change, write nothing
  Tables: ${Object.keys(tables).join(', ')}. The source is a file of shared/content/sources.`;

/** `import`: takes a publisher's CSV into a table of the content, and says what changed. With a fault it writes nothing. */
export function takeIn([table, file]: string[], { dry, ...values }: Partial<Values>): number {
  const wrong = misuse(table, file, values);
  if (wrong !== undefined || table === undefined || file === undefined) {
    console.error(`${wrong}\n\n${usage}`);
    return 2;
  }
  const place = join(contentFolder, 'tables', `${table}.csv`);
  const { source = '', checked = '', confidence = 'seen', ...period } = values;
  const about = { source, checked, confidence, ...period };
  const { text, changes, faults } = importTable(
    table as Table,
    file,
    readFileSync(file, 'utf8'),
    read(place),
    about as typeof about & { from?: string; to?: string; nation?: string },
    read(join(contentFolder, 'tables/standards.csv')),
  );
  for (const fault of faults) console.error(faultLine(fault));
  if (faults.length > 0) {
    console.error('\nNothing was written.');
    return 1;
  }
  for (const change of changes) console.log(change);
  console.log(changes.length === 0 ? 'Nothing changed but the day it was checked.' : '');
  if (dry) console.log('Nothing was written: --dry.');
  else {
    writeFileSync(place, text);
    console.log(`Wrote tables/${table}.csv. Move the day in version.ts on, then: npm run content`);
  }
  return 0;
}

function misuse(
  table: string | undefined,
  file: string | undefined,
  { source, checked }: Partial<Values>,
): string | undefined {
  if (table === undefined || !(table in tables)) return `Name a table: ${Object.keys(tables).join(', ')}`;
  if (file === undefined || !existsSync(file)) return 'Name a CSV file that exists';
  if (source === undefined || !existsSync(join(contentFolder, 'sources', `${source}.yaml`)))
    return 'Name the source with --source: the id of a file in shared/content/sources';
  if (checked === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(checked))
    return 'Say with --checked the day the file was read, such as 2027-04-02';
  return undefined;
}

const read = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : '');
