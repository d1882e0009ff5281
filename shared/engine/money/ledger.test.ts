import { expect, test } from 'vitest';
import { emptyProfile } from '../../model/empty-profile.ts';
import type { Profile } from '../../model/profile.ts';
import { loadContent } from '../../pack/load.ts';
import { slice } from '../../pack/slice.ts';
import { findWays } from '../find-ways.ts';
import { byYear } from './by-year.ts';
import { ledger } from './ledger.ts';

const content = loadContent();
const today = '2026-11-27';

const people: Record<string, Partial<Profile>> = {
  'nobody told': {},
  'a 17-year-old': { age: 17, schoolYear: 13 },
  'a graduate of 24': { age: 24, priorDegree: true, has: { 'level-3': { status: 'held' } } },
  'a healthcare assistant of 30': { age: 30, roles: [{ id: 'healthcare-assistant', months: 18, current: true }] },
  'a porter of 45 with GCSEs': {
    age: 45,
    has: { 'english-level-2': { status: 'held' }, 'maths-level-2': { status: 'held' } },
    roles: [{ id: 'porter', months: 60, current: true }],
  },
};
const roles = [
  'healthcare-assistant',
  'adult-nurse',
  'physiotherapist',
  'paramedic',
  'nursing-associate',
  'domestic-assistant',
];

test.each(Object.entries(people))('%s: six years of every way come to what the way says', (_, told) => {
  const profile = { ...emptyProfile, ...told };
  let compared = 0;
  for (const role of roles) {
    const part = slice(content, role);
    for (const way of findWays({ role }, profile, part, today)) {
      if (way.netSixYears === null) continue;
      const years = byYear(ledger(way, profile, part, today, 72), today);
      const sum = (of: 'pay' | 'grants' | 'fees') => years.reduce((so, year) => so + (year[of] ?? Number.NaN), 0);
      // Each year is rounded by itself: a pound a year and column.
      expect(Math.abs(sum('pay') + sum('grants') - sum('fees') - way.netSixYears), way.id).toBeLessThanOrEqual(9);
      compared += 1;
    }
  }
  expect(compared).toBeGreaterThan(5);
});
