import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { contentVersion } from '../content/version.ts';
import { faultLine } from '../pack/fault.ts';
import { compiledContent } from '../pack/compiled.ts';
import { contentFolder, inspectContent, loadContent } from '../pack/load.ts';
import { reportOf, type Due } from '../pack/report.ts';
import { today } from '../view/today.ts';
import { contentTable, withTable } from './content-table.ts';
import { coverage } from './coverage.ts';
import { drawFacts } from './draw-facts.ts';
import { takeIn } from './take-in.ts';

const options = {
  today: { type: 'string' },
  source: { type: 'string' },
  checked: { type: 'string' },
  confidence: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  nation: { type: 'string' },
  count: { type: 'string' },
  seed: { type: 'string' },
  dry: { type: 'boolean' },
} as const;

/**
 * `npm run content`, for whoever writes the content: every fault with its line and what to write instead, and how the
 * content stands. Facts past their day are told and are no fault. `coverage <titles.csv>` says for which job titles there
 * is a role, `draw` draws facts to be read against their sources, `table` writes the README's table, `import` takes one in.
 * Comes back with the exit code, 1 when there is a fault.
 */
export function runContent(args: string[]): number {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const [command, ...rest] = positionals;
  if (command === 'import') return takeIn(rest, values);
  if (command !== undefined && !['coverage', 'draw', 'table'].includes(command)) {
    console.error(`There is no ${command}. Write nothing, or one of: import, coverage, draw, table`);
    return 2;
  }
  const day = values.today ?? today();
  // Who asks for more than the check hears of a fault first.
  if (command === undefined || inspectContent(contentFolder).faults.length > 0) return check(day);
  if (command === 'coverage') return coverage(rest, compiledContent(contentVersion).pack.index);
  if (command === 'table') return writeTable();
  return tell(drawFacts(loadContent(), Number(values.count ?? 60), Number(values.seed ?? 1)));
}

const readme = fileURLToPath(new URL('../../README.md', import.meta.url));

function writeTable(): number {
  const table = contentTable(loadContent(), contentVersion);
  writeFileSync(readme, withTable(readFileSync(readme, 'utf8'), table));
  return tell(table);
}

function tell(lines: string[]): number {
  console.log(lines.join('\n'));
  return 0;
}

function check(day: string): number {
  const { content, faults } = inspectContent(contentFolder);
  if (faults.length > 0) {
    for (const fault of faults) console.error(`shared/content/${faultLine(fault)}`);
    console.error(`\n${faults.length === 1 ? 'One fault.' : `${faults.length} faults.`} Mend and run it again.`);
    return 1;
  }
  const { counts, routes, confidence, soon, past } = reportOf(content, day);
  const told = [
    `The content of ${contentVersion}, looked at on ${day}: no fault.`,
    '',
    Object.entries(counts)
      .map(([kind, count]) => `${count} ${kind}`)
      .join(', '),
    `Routes: ${routes.sourced} with sources, ${routes.generic} known from adverts alone`,
    `Facts: ${confidence.seen} seen, ${confidence['part-seen']} part-seen, ${confidence.recalled} not checked yet`,
    ...duesTold('Past their day, and shown as such', past),
    ...duesTold('To look at again within 90 days', soon),
  ];
  // At once, so that whoever reads only the head of it breaks no pipe.
  console.log(told.join('\n'));
  return 0;
}

const duesTold = (title: string, dues: Due[]): string[] => [
  '',
  `${title}: ${dues.length === 0 ? 'none' : dues.length}`,
  ...dues.map(({ day, file, fields }) => `  ${day}  ${file}  ${fields}`),
];
