import { existsSync } from 'node:fs';
import { contentVersion } from '../../shared/content/version.ts';
import { matchRole } from '../../shared/engine/match-role.ts';
import { readRequirements } from '../../shared/engine/read-requirements.ts';
import { compiledContent } from '../../shared/pack/compiled.ts';
import { shareWithInterval } from '../eval/interval.ts';
import { readSamples, type LabelledTitle } from '../eval/samples.ts';
import { fuse, miniSearch, type Finder } from './match/rivals.ts';
import { median } from './median.ts';
import { timed } from './timed.ts';

const runs = 7;

/**
 * `npm run bench:match -- <samples folder>`: how often our matcher, MiniSearch and Fuse.js name the right role of the
 * same index for labelled titles, and how many titles a second; and how fast adverts are read. Speeds are medians.
 */
export async function bench(say: (line: string) => void, [folder]: string[] = []): Promise<void> {
  if (folder === undefined || !existsSync(folder)) {
    say('npm run bench:match -- <folder>, where titles_labelled.csv and criteria_lines.txt are');
    return;
  }
  const { titles, anyLines } = readSamples(folder);
  const { index } = compiledContent(contentVersion).pack;
  const ours = ({ title, employer, salary_or_band: salary }: LabelledTitle): string[] => {
    const { role, alternatives } = matchRole(title, { employer, salary }, index);
    // What is under the threshold is declined, and what it might be is no answer.
    return role === null ? [] : [role, ...alternatives.map((one) => one.role)];
  };
  const byTitle =
    (find: Finder) =>
    ({ title }: LabelledTitle) =>
      find(title);
  say(`${titles.length} labelled titles, ${index.roles.length} roles, medians of ${runs} runs:`);
  let control = 0;
  for (const [name, find] of [
    ['ours', ours],
    ['MiniSearch', byTitle(miniSearch(index))],
    ['Fuse.js', byTitle(fuse(index))],
  ] as const) {
    const answers = titles.map((label) => ({ label, found: find(label) }));
    const right = answers.filter(({ label, found }) => isRight(label, found.slice(0, 1))).length;
    const among = answers.filter(({ label, found }) => isRight(label, found.slice(0, 3))).length;
    const seconds = median(Array.from({ length: runs }, () => timed(() => titles.map(find)).time)) / 1000;
    const speed = titles.length / seconds;
    control ||= speed;
    say(`  ${name.padEnd(10)} top-1 ${shareWithInterval(right, titles.length)}`);
    say(`  ${''.padEnd(10)} top-3 ${shareWithInterval(among, titles.length)}`);
    say(`  ${''.padEnd(10)} ${Math.round(speed)} titles a second, ${(speed / control).toFixed(2)} × ours`);
  }
  say(`Reading ${anyLines.length} lines of adverts:`);
  const text = anyLines.join('\n').slice(0, 200_000);
  const criteria = anyLines.map((line) => ({ text: line, importance: 'unclear' as const }));
  speedOf('as prose', text.length, () => readRequirements({ criteria: [], sections: [{ id: 'job', text }] }));
  const size = Math.min(200_000, anyLines.join('').length);
  speedOf('as criteria', size, () => readRequirements({ criteria, sections: [] }));

  function speedOf(how: string, units: number, work: () => unknown): void {
    const seconds = median(Array.from({ length: runs }, () => timed(work).time)) / 1000;
    say(`  ${how}: ${(units / 1e6 / seconds).toFixed(2)} MB a second`);
  }
}

function isRight({ gold, acceptable, missing_role, none_ok, gold_none }: LabelledTitle, found: string[]): boolean {
  if (found.length === 0) return none_ok || gold_none;
  return !gold_none && found.some((role) => role === gold || role === missing_role || acceptable.includes(role));
}
