import { parseArgs } from 'node:util';
import { contentVersion } from '../content/version.ts';
import { faultLine } from '../pack/fault.ts';
import { contentFolder, inspectContent } from '../pack/load.ts';
import { reportOf, type Due } from '../pack/report.ts';
import { today } from '../view/today.ts';
import { takeIn } from './take-in.ts';

const options = {
  today: { type: 'string' },
  source: { type: 'string' },
  checked: { type: 'string' },
  confidence: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  nation: { type: 'string' },
  dry: { type: 'boolean' },
} as const;

/**
 * `npm run content`, for whoever writes the content: every fault with its line and what to write instead, and how the
 * content stands. Facts past their day are told and are no fault. Comes back with the exit code, 1 when there is a fault.
 */
export function runContent(args: string[]): number {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  if (positionals[0] === 'import') return takeIn(positionals.slice(1), values);
  return check(values.today ?? today());
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
