import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentVersion } from '../../shared/content/version.ts';
import { findEveryWay } from '../../shared/engine/find-ways.ts';
import type { Content } from '../../shared/model/content.ts';
import { compiledContent } from '../../shared/pack/compiled.ts';
import { sliceOf } from '../../shared/pack/together.ts';
import { readStories } from '../stories/story.ts';
import { ladders } from './ladders.ts';
import { randomPack, randomPerson } from './random-pack.ts';
import { someUnknown } from './some-unknown.ts';

const { pack, content: whole } = compiledContent(contentVersion);
const today = '2026-11-25';

/** Lowest first: another order each time, the same for the same seed. */
function shuffled(content: Content, seed: number): Content {
  let turn = seed;
  const next = () => (turn = (turn * 48_271) % 2_147_483_647);
  const shuffle = <T>(all: T[]): T[] =>
    all
      .map((item) => ({ item, rank: next() }))
      .toSorted((a, b) => a.rank - b.rank)
      .map(({ item }) => item);
  const parts = Object.entries(content).map(([name, part]) => [
    name,
    Array.isArray(part) ? shuffle<unknown>(part) : Object.fromEntries(shuffle(Object.entries(part))),
  ]);
  return Object.fromEntries(parts) as Content;
}

/** Every so manieth story, so that young and old, registered and not are among the ten. */
const stories = readStories();
const people = stories.filter((_, index) => index % Math.floor(stories.length / 10) === 0).slice(0, 10);

test.each(ladders)(
  'whatever the order of the content, the ways to %s are the same',
  (role) => {
    const slice = sliceOf(pack, role) ?? whole;
    for (const [index, { id, profile }] of people.entries())
      expect(findEveryWay({ role }, profile, shuffled(slice, index + 1), today), id).toEqual(
        findEveryWay({ role }, profile, slice, today),
      );
  },
  120_000,
);

test('whatever the order of a made-up pack, with some of its money unknown, the ways are the same', () => {
  fc.assert(
    fc.property(someUnknown(randomPack(true)), randomPerson, fc.integer({ min: 1 }), (content, profile, seed) => {
      expect(findEveryWay({ role: 'nurse' }, profile, shuffled(content, seed), today)).toEqual(
        findEveryWay({ role: 'nurse' }, profile, content, today),
      );
    }),
    { seed: 11, numRuns: Number(process.env.RUNS ?? 200) },
  );
}, 120_000);
