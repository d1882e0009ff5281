import { cpus } from 'node:os';

import { contentVersion } from '../../shared/content/version.ts';
import type { Content } from '../../shared/model/content.ts';
import { emptyProfile } from '../../shared/model/empty-profile.ts';
import type { RoleId } from '../../shared/model/id.ts';
import type { Pack } from '../../shared/model/pack.ts';
import { compiledContent } from '../../shared/pack/compiled.ts';
import { sliceOf } from '../../shared/pack/together.ts';
import { ms } from './timed.ts';
import { besideAGraph } from './ways/beside-a-graph.ts';
import { growth, patience, type Growth } from './ways/growth.ts';
import { heapOf, megabytes } from './ways/memory.ts';
import { people, type Someone } from './ways/people.ts';
import { middleAndMost, slowest, spread, timesFor, type Time } from './ways/times.ts';

type Say = (line: string) => void;

const today = '2026-11-25';
const targets = ['adult-nurse', 'ward-sister', 'paramedic'];

/** Every so manieth role of the catalogue, and the targets: all of them would take hours. */
const every = 20;

/** What finding the ways costs: time, growth, memory, and what a graph library’s shortest path says instead. */
export async function bench(say: Say): Promise<void> {
  const { content, pack } = compiledContent(contentVersion);
  const everyone = people(200, content);
  say(
    `Node ${process.version}, ${cpus().length} cores. (n ×) is the ratio to the control: reading the slice from its text.`,
  );
  const roles = Object.keys(pack.slices).filter((role, index) => index % every === 0 || targets.includes(role));
  const slices = Object.fromEntries(roles.flatMap((role) => entryOf(pack, role)));
  const [most] = sayTimes(say, slices, everyone);
  await sayGrowth(say);
  sayMemory(say, slices, most);
  say('\nBeside the shortest path of a graph library (@dagrejs/graphlib, Dijkstra), medians of 7:');
  for (const role of targets) {
    const part = slices[role];
    if (part) for (const line of besideAGraph(role, part, today)) say(line);
  }
  for (const line of limits) say(line);
}

const entryOf = (pack: Pack, role: RoleId): [RoleId, Content][] => {
  const slice = sliceOf(pack, role);
  return slice ? [[role, slice]] : [];
};

const limits = [
  'The graph is the faster by far, and answers another question. An edge needs one thing, so it takes a route with one of',
  'the several things asked for. It has months and no calendar: it waits for no start. It knows one way, and nothing of',
  'pay, fees or loans, of age and months in a job, of what someone has and what is unsure.',
];

function sayTimes(say: Say, slices: Record<string, Content>, everyone: Someone[]): Time[] {
  say(`\nFinding ways, ${Object.keys(slices).length} roles × ${everyone.length} people:`);
  const times = Object.entries(slices).flatMap(([role, part]) => [...timesFor(role, part, everyone, today)]);
  say(`  ${spread(times)}; the aim is 10 ms`);
  // What is told shuts doors, and the variations tell more.
  say(`  the people of the stories alone: ${spread(times.filter(({ person }) => !person.isVaried))}`);
  const { roles, searches } = slowest(times, 6);
  say(`  slowest roles, by their median: ${roles.map(([role, time]) => `${role} ${ms(time)}`).join(', ')}`);
  say('  slowest searches:');
  for (const { role, person, time } of searches) say(`    ${ms(time)} ${role}: ${person.name}`);
  return searches;
}

async function sayGrowth(say: Say): Promise<void> {
  say('\nThe same for 20 people, with so many times its courses laid over the content as local packs:');
  for (const role of targets) {
    for (const times of [0, 10, 100]) {
      const grown = await growth(role, times, today);
      const size = `${times} × (${grown.courses} local courses, ${grown.routes} routes in the slice)`;
      say(`  ${role}, ${size}: ${howItGrew(grown)}`);
    }
  }
}

/** Of those that were done in time there is no middle to tell: who takes long is not among them. */
function howItGrew({ done, people: all }: Growth): string {
  if (done.length === all) return middleAndMost(done);
  return `stopped after ${patience / 1000} s, with ${done.length} of ${all} people done`;
}

function sayMemory(say: Say, slices: Record<string, Content>, slow: Time | undefined): void {
  say('\nHeap, beyond what was there before:');
  const nobody = { name: 'someone who told us nothing', profile: emptyProfile, isVaried: false };
  const searches = [
    ...targets.map((role) => ({ role, person: nobody })),
    ...(slow ? [{ role: slow.role, person: slow.person }] : []),
  ];
  for (const { role, person } of searches) {
    const part = slices[role];
    if (!part) continue;
    const heap = heapOf(JSON.stringify(part), role, person, today);
    if (!heap) return say('  Not measured: run it as npm run bench:ways, which lets it collect garbage.');
    say(
      `  ${role}, ${person.name}: content ${megabytes(heap.content)}, the search ${megabytes(heap.peak)} at its peak, at most ${megabytes(heap.kept)} of it in use after a collection`,
    );
  }
}
