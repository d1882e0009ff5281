import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentVersion } from '../../shared/content/version.ts';
import type { Content } from '../../shared/model/content.ts';
import type { Profile } from '../../shared/model/profile.ts';
import { compiledContent } from '../../shared/pack/compiled.ts';
import { extend } from '../../shared/pack/extend.ts';
import { slice } from '../../shared/pack/slice.ts';
import { readLocalPack } from '../../shared/pack/read-local-pack.ts';
import { projectRoot } from '../setup/project-root.mjs';
import { readStories } from '../stories/story.ts';
import { unbeatenWays, worsened } from './best-of.ts';
import { randomPack, randomPerson } from './random-pack.ts';
import { idsOf } from './why-worse.ts';

const { content: national } = compiledContent(contentVersion);
const today = '2026-11-25';

function expectNoWorse(role: string, profile: Profile, before: Content, after: Content): number {
  const ways = unbeatenWays(role, profile, before, today);
  const more = unbeatenWays(role, profile, after, today);
  const told = [...ways, ...more].map((way) => `${idsOf(way).join(' ')} ${JSON.stringify(way.measures)}`).join('\n');
  expect(worsened(ways, more), `${role}, ${JSON.stringify(profile)}\n${told}`).toEqual([]);
  return more.filter((way) => idsOf(way).some((id) => !(id in before.routes))).length;
}

test('whatever routes a local pack adds to a made-up pack, no measure’s best gets worse', () => {
  let added = 0;
  fc.assert(
    fc.property(randomPack(true), randomPack(true), randomPerson, (content, local, profile) => {
      const routes = Object.entries(local.routes).map(([id, route]) => [`town--${id}`, route] as const);
      const laid = extend(content, {
        format: 1,
        id: 'town',
        publisher: 'Town',
        area: 'Town',
        version: today,
        routes: Object.fromEntries(routes),
        sources: {},
      });
      expect(laid.faults).toEqual([]);
      added += expectNoWorse('nurse', profile, content, laid.content);
    }),
    { seed: 17, numRuns: Number(process.env.RUNS ?? 500) },
  );
  expect(added, 'so few local ways show little').toBeGreaterThan(100);
}, 120_000);

const folder = path.join(projectRoot, 'test/packs/good');
const packs = readdirSync(folder).map((file) => {
  const { content } = readLocalPack(file, readFileSync(path.join(folder, file), 'utf8'), national);
  return { file, content: content ?? national };
});
const people = readStories().filter((_, index) => index % 20 === 0);

test.each(packs)(
  '$file makes no measure’s best worse for anyone of the stories',
  ({ content }) => {
    for (const role of ['adult-nurse', 'midwife', 'nursing-associate', 'paramedic', 'assistant-practitioner'])
      for (const { profile } of people) expectNoWorse(role, profile, slice(national, role), slice(content, role));
  },
  600_000,
);
