import { expect, test } from 'vitest';
import { emptyProfile } from '../model/empty-profile.ts';
import type { Profile } from '../model/profile.ts';
import { loadContent } from '../pack/load.ts';
import { findSupport } from './find-support.ts';
import { findWays } from './find-ways.ts';

const content = loadContent();
const today = '2026-11-25';
const held = { status: 'held' } as const;
const ready: Profile = { ...emptyProfile, has: { 'english-level-2': held, 'maths-level-2': held, 'level-3': held } };

const on = (route: string, profile: Profile) => {
  const way = findWays({ role: 'adult-nurse' }, profile, content, today).find(({ id }) => id.endsWith(route));
  if (!way) throw new Error(`There should be a way by ${route}`);
  return new Map(findSupport(profile, way, content, today).map((answer) => [answer.support, answer]));
};

test('a nursing degree brings the grant, with its year and that it is not this year’s', () => {
  expect(on('adult-nurse--degree', ready).get('nhs-learning-support-fund')).toMatchObject({
    answer: 'yes',
    amount: { value: 5000, period: '2024 to 2025', current: false },
  });
});

test('what depends on a circumstance might apply, with the one question that settles it', () => {
  expect(on('adult-nurse--degree', ready).get('learning-support-fund-parents')).toMatchObject({
    answer: 'unknown',
    question: 'circumstance:parent',
  });
});

test('an apprenticeship does not bring what students get', () => {
  expect(on('adult-nurse--top-up', ready).has('nhs-learning-support-fund')).toBe(false);
});
