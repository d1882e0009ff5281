import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import * as z from 'zod';

const yes = z.enum(['yes', 'no', '']).transform((word) => word === 'yes');
const ids = z.string().transform((list) => list.split(';').filter(Boolean));

const labelledTitle = z.object({
  title: z.string(),
  employer: z.string().default(''),
  salary_or_band: z.string().default(''),
  gold: z.string(),
  acceptable: ids,
  none_ok: yes,
  gold_none: yes,
  seniority: ids,
  certainty: z.string(),
  missing_role: z.string().default(''),
});
/** A title with the role that a reader gave it, others as good, and whether none is fair (`none_ok`) or right (`gold_none`). */
export type LabelledTitle = z.output<typeof labelledTitle>;

const labelledRequirement = z.object({
  kind: z.string(),
  start: z.number(),
  end: z.number(),
  quote: z.string(),
  level: z.enum(['essential', 'desirable', 'unclear', 'not_required']),
  negotiable: z.boolean(),
});
const labelledLine = z.object({
  advert: z.number(),
  title: z.string(),
  /** The heading that the line stands under, or nothing. */
  under: z.string(),
  text: z.string(),
  requirements: z.array(labelledRequirement),
  not_requirements: z.array(z.string()),
});
export type LabelledRequirement = z.output<typeof labelledRequirement>;
export type LabelledLine = z.output<typeof labelledLine>;

const anyTitle = z.object({
  title: z.string(),
  adverts: z
    .string()
    .default('1')
    .transform((count) => Number(count) || 1),
  band: z.string().default(''),
  salary: z.string().default(''),
});
export type AnyTitle = z.output<typeof anyTitle>;

/** What a folder of samples holds; a file that is not there is an empty list. Throws with the file and row that is wrong. */
export function readSamples(folder: string) {
  return {
    titles: table(folder, 'titles_labelled.csv', labelledTitle),
    lines: linesOf(folder, 'requirements_labelled.jsonl').map((line, at) =>
      checked(labelledLine, JSON.parse(line), `requirements_labelled.jsonl, line ${at + 1}`),
    ),
    anyTitles: table(folder, 'titles_unlabelled.csv', anyTitle),
    anyLines: linesOf(folder, 'criteria_lines.txt'),
  };
}

function table<Row>(folder: string, file: string, row: z.ZodType<Row>): Row[] {
  const at = path.join(folder, file);
  if (!existsSync(at)) return [];
  const rows: unknown[] = parse(readFileSync(at, 'utf8'), { columns: true, bom: true });
  return rows.map((each, index) => checked(row, each, `${file}, row ${index + 1}`));
}

function linesOf(folder: string, file: string): string[] {
  const at = path.join(folder, file);
  return existsSync(at)
    ? readFileSync(at, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
    : [];
}

function checked<Row>(row: z.ZodType<Row>, value: unknown, where: string): Row {
  const { data, error } = row.safeParse(value);
  if (error) throw new Error(`${where}: ${z.prettifyError(error)}`);
  return data as Row;
}
