import { describe, expect, test } from 'vitest';
import { contentVersion } from '../shared/content/version.ts';
import type { Way } from '../shared/model/way.ts';
import { compiledContent } from '../shared/pack/compiled.ts';
import { answerStory } from './stories/answer-story.ts';
import { readStories, type Like } from './stories/story.ts';

const { content } = compiledContent(contentVersion);
const stories = readStories();

describe.each(stories)('$id: $says', (story) => {
  const { ways, support, aloud } = answerStory(story, content);
  const shown = ways.map(describeWay).join('\n');

  test('the ways are as told', () => {
    for (const like of story.some ?? [])
      expect(
        ways.some((way) => isLike(way, like)),
        `No way is like ${JSON.stringify(like)}. Shown:\n${shown}`,
      ).toBe(true);
    for (const like of story.none ?? [])
      expect(
        ways.filter((way) => isLike(way, like)).map(describeWay),
        `None should be like ${JSON.stringify(like)}`,
      ).toEqual([]);
    if (story.every)
      for (const way of ways)
        expect(isLike(way, story.every), `Not as every way should be: ${describeWay(way)}`).toBe(true);
    for (const { steps } of ways) {
      const first = steps[0]?.firstStep ?? '';
      if (story.firstStep?.is) expect(first).toMatch(new RegExp(story.firstStep.is, 'i'));
      if (story.firstStep?.isNot) expect(first).not.toMatch(new RegExp(story.firstStep.isNot, 'i'));
    }
  });

  test('the help is as told', () => {
    for (const answer of ['yes', 'unknown', 'no'] as const)
      for (const id of story.support?.[answer] ?? [])
        expect(
          support.filter((each) => each.support === id).map((each) => each.answer),
          id,
        ).toContain(answer);
  });

  test('it reads as told, and promises hold', () => {
    for (const words of story.reads ?? []) expect(aloud).toMatch(new RegExp(words, 'i'));
    for (const words of [...(story.readsNot ?? []), ...never]) expect(aloud).not.toMatch(new RegExp(words, 'i'));
    for (const way of ways) {
      expect(way.steps.length).toBeLessThanOrEqual(8);
      expect(way.steps.reduce((sum, step) => sum + step.waits + step.months, 0)).toBe(way.months);
      for (const step of way.steps) expect(step.sources.length, `${step.route} names no source`).toBeGreaterThan(0);
    }
  });
});

/** No story may hear these: promises 7 and 10 of what we build. */
const never = [
  'rejected',
  'unqualified',
  'closed to you',
  'you can.?t (be|become|do)',
  'better off',
  'best value',
  '\\d+ ?% match',
  '\\b(undefined|NaN|null)\\b|\\[object',
];

test('there are stories enough, each a person of its own', () => {
  expect(stories.length).toBeGreaterThanOrEqual(25);
  expect(new Set(stories.map(({ profile, target }) => JSON.stringify([profile, target]))).size).toBe(stories.length);
});

function isLike(way: Way, like: Like): boolean {
  const routes = way.steps.map(({ route }) => route);
  const within = (value: number | null, [least, most]: [number, number]) =>
    value !== null && value >= least && value <= most;
  return (
    (like.steps === undefined || standInOrder(like.steps, routes)) &&
    (like.last === undefined || routes.at(-1) === like.last) &&
    (like.picks ?? []).every((pick) => way.picks.some((each) => each === pick)) &&
    (like.possible === undefined || way.possible === like.possible) &&
    (like.months === undefined || within(way.months, like.months)) &&
    (like.unpaidMonths === undefined || within(way.unpaidMonths, like.unpaidMonths)) &&
    (like.borrowed === undefined ||
      (like.borrowed === null ? way.borrowed === null : within(way.borrowed, like.borrowed))) &&
    (like.atMost === undefined || routes.length <= like.atMost)
  );
}

function standInOrder(wanted: string[], routes: string[]): boolean {
  let from = 0;
  return wanted.every((route) => {
    from = routes.indexOf(route, from) + 1;
    return from > 0;
  });
}

const describeWay = (way: Way) =>
  `${way.steps.map(({ route }) => route).join(' → ')} (${way.possible}, ${way.months} months, ${way.unpaidMonths} unpaid, borrows ${way.borrowed}, ${way.picks.join(' ')})`;
