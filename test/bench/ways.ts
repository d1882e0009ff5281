import { contentVersion } from '../../shared/content/version.ts';
import { findEveryWay } from '../../shared/engine/find-ways.ts';
import type { Content } from '../../shared/model/content.ts';
import type { Profile } from '../../shared/model/profile.ts';
import { compiledContent } from '../../shared/pack/compiled.ts';
import { readStories } from '../stories/story.ts';
import { median } from './median.ts';

const today = '2026-11-25';

/**
 * What finding the ways costs: every role for the people of the stories, each once after a first go that warms it up.
 * The control is reading the same slice from its text, as the panel has to before it can begin.
 */
export async function bench(say: (line: string) => void): Promise<void> {
  const { pack } = compiledContent(contentVersion);
  const people = readStories().map(({ profile }) => profile);
  const rows = Object.entries(pack.slices).map(([role, content]) => ({ role, ...timesFor(role, content, people) }));
  const all = rows.flatMap(({ times }) => times).toSorted((a, b) => a - b);
  const control = median(rows.map((row) => row.control));

  say(`${rows.length} roles × ${people.length} people`);
  say(`median ${ms(median(all))}, ${(median(all) / control).toFixed(0)} × the control of ${ms(control)}`);
  say(`99th percentile ${ms(all[Math.floor(all.length * 0.99)] ?? 0)}, most ${ms(all.at(-1) ?? 0)}; the aim is 10 ms`);
  for (const { role, times } of rows.toSorted((a, b) => median(b.times) - median(a.times)).slice(0, 8))
    say(`  ${role.padEnd(32)} median ${ms(median(times))}, most ${ms(Math.max(...times))}`);
}

const ms = (time: number) => `${time.toFixed(time < 10 ? 1 : 0)} ms`;

function timesFor(role: string, content: Content, people: Profile[]): { times: number[]; control: number } {
  const text = JSON.stringify(content);
  const timed = (work: () => unknown): number => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  const control = median([1, 2, 3, 4, 5].map(() => timed(() => JSON.parse(text))));
  for (const profile of people.slice(0, 3)) findEveryWay({ role }, profile, content, today);
  return { control, times: people.map((profile) => timed(() => findEveryWay({ role }, profile, content, today))) };
}
