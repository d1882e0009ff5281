import { describe, expect, test } from 'vitest';
import { emptyProfile } from '../../model/empty-profile.ts';
import type { Area } from '../../model/amount.ts';
import type { Assumed } from '../../model/money.ts';
import { fullTime, usualMoney } from '../../model/money.ts';
import type { Profile } from '../../model/profile.ts';
import { loadContent } from '../../pack/load.ts';
import { findEveryWay } from '../find-ways.ts';
import { findSupport } from '../find-support.ts';
import { areaSupplement } from './area-supplement.ts';
import { byYear } from './by-year.ts';
import { compareMoney } from './compare-money.ts';
import { ledger } from './ledger.ts';
import { trainingPay } from './training-pay.ts';

/* Every figure below was worked out by hand from the published ones; the sums stand beside them. */

const content = loadContent();
const today = '2026-11-27';
const person = (told: Partial<Profile>): Profile => ({ ...emptyProfile, ...told });
const held = { status: 'held' } as const;
const schoolLeaver = person({
  age: 19,
  has: { 'english-level-2': held, 'maths-level-2': held, 'science-level-2': held, 'level-3': held },
  priorDegree: false,
});

const wayBy = (role: string, routes: string[], who: Profile) => {
  const { best, otherDoors } = findEveryWay({ role }, who, content, today);
  const found = [...best, ...otherDoors].find(({ steps }) => steps.map(({ route }) => route).join() === routes.join());
  if (!found) throw new Error([...best, ...otherDoors].map(({ id }) => id).join('\n'));
  return found;
};
const yearsOf = (role: string, routes: string[], who: Profile, assumed: Partial<Assumed> = {}) =>
  byYear(ledger(wayBy(role, routes, who), who, content, today, 72, { ...usualMoney, ...assumed }), today);

describe('a nursing degree from school, asked in November 2026', () => {
  const years = yearsOf('adult-nurse', ['adult-nurse--degree'], schoolLeaver);

  test.each([
    // It starts in September 2027: ten months without pay, then the first fee, the first year's living loan, and two
    // months of a £5,000 grant: 833.33.
    [1, { pay: 0, grants: 833, fees: 0, lent: { fees: 9_790, living: 10_830 }, repaid: 0, total: 833 }],
    // A whole grant; the second year is lent in September 2028.
    [2, { pay: 0, grants: 5_000, lent: { fees: 9_790, living: 10_830 }, repaid: 0 }],
    [3, { pay: 0, grants: 5_000, lent: { fees: 9_790, living: 10_830 } }],
    // It ends in August 2030: ten months of grant, 4,166.67; two months of band 5: 32,073 ÷ 6 = 5,345.50.
    [4, { pay: 5_346, grants: 4_167, lent: { fees: 0, living: 0 }, repaid: 0 }],
    // Repaying begins in April 2031: (32,073 − 25,000) × 9 % ÷ 12 = 53.05, so £53; April to October: 7 × 53 = 371.
    [5, { pay: 32_073, repaid: 371, monthly: 53 }],
    // 12 × 53 = 636. In all: 833.33 + 5,000 + 5,000 + 4,166.67 + 5,345.50 + 2 × 32,073 − 371 − 636 = 83,484.50.
    [6, { pay: 32_073, repaid: 636, monthly: 53 }],
  ])('year %i', (year, expected) => {
    expect(years[year - 1]).toMatchObject(expected);
  });

  test('in all, to a pound a year of rounding', () => {
    expect(Math.abs((years[5]?.total ?? 0) - 83_484.5)).toBeLessThanOrEqual(3);
  });

  test.each<[Assumed['living'], number]>([
    // Three years of the maximum loan of 2026 to 2027 and of the fee: 3 × (9,790 + 9,118), and so on.
    ['home', 56_724],
    ['away', 61_860],
    ['london', 71_775],
  ])('lent in all when living %s: £%i', (living, lent) => {
    const sum = yearsOf('adult-nurse', ['adult-nurse--degree'], schoolLeaver, { living })
      .map((year) => (year.lent.fees ?? 0) + (year.lent.living ?? 0))
      .reduce((so, next) => so + next, 0);
    expect(sum).toBe(lent);
  });

  test('in inner London the first year’s pay is band 5 and a fifth of it: 32,073 + 6,414.60 = 38,487.60', () => {
    expect(yearsOf('adult-nurse', ['adult-nurse--degree'], schoolLeaver, { area: 'inner-london' })[5]).toMatchObject({
      pay: 38_488,
      // (38,487.60 − 25,000) × 9 % ÷ 12 = 101.16.
      monthly: 101,
    });
  });

  test('at half of the hours the pay is half, and nothing is paid back: 16,036.50 is below 25,000', () => {
    expect(yearsOf('adult-nurse', ['adult-nurse--degree'], schoolLeaver, { hours: fullTime / 2 })[5]).toMatchObject({
      pay: 16_037,
      repaid: 0,
      monthly: 0,
    });
  });

  test('in Wales no English figure is given', () => {
    const [year] = yearsOf('adult-nurse', ['adult-nurse--degree'], { ...schoolLeaver, nation: 'wales' });
    expect(year?.lent).toEqual({ fees: null, living: null });
  });
});

test.each<[string, Area, number, number]>([
  // 20 % of 25,272 is 5,054.40, below the least.
  ['band 2', 'inner-london', 25_272, 5_794],
  ['band 5, first year', 'inner-london', 32_073, 6_414.6],
  // 20 % of 48,117 is 9,623.40, above the most.
  ['band 6, top', 'inner-london', 48_117, 8_746],
  // 15 % of 32,073 is 4,810.95, below the least.
  ['band 5, first year', 'outer-london', 32_073, 4_870],
  ['band 5, top', 'outer-london', 39_043, 5_856.45],
  ['band 4, first year', 'fringe', 28_392, 1_419.6],
])('%s in %s: £%i and £%d more', (_, area, pay, supplement) => {
  expect(areaSupplement(pay, area, content, today)).toBeCloseTo(supplement, 2);
});

describe('Annex 21, for a job of band 5, whose top is £39,043', () => {
  const pays = (months: number, age?: number) =>
    trainingPay({ band: '5', months, ...(age !== undefined && { age }) }, content, today).map(
      ({ from, to, percent, pay, isFloor }) => [from, to, percent, pay, isFloor],
    );

  test('four years: 60 % would be 23,425.80, and the legal minimum is 12.71 × 37.5 × 365 ÷ 7 = 24,852.59', () => {
    expect(pays(48)).toEqual([
      [0, 12, 60, 24_853, true],
      [12, 24, 65, 25_378, false],
      [24, 36, 70, 27_330, false],
      [36, 48, 75, 29_282, false],
    ]);
  });

  test('at 18 the minimum is 10.85 × 37.5 × 365 ÷ 7 = 21,215.63, and 60 % stands', () => {
    expect(pays(48, 18)[0]).toEqual([0, 12, 60, 23_426, false]);
  });

  test('eighteen months: half a year at 70 %, then a year at 75 %', () => {
    expect(pays(18)).toEqual([
      [0, 6, 70, 27_330, false],
      [6, 18, 75, 29_282, false],
    ]);
  });

  test('five years are more than it speaks of: can’t tell', () => {
    expect(pays(60)).toEqual([]);
  });

  test('the share of the first of four years is not checked yet, and says so', () => {
    expect(trainingPay({ band: '5', months: 48 }, content, today).map(({ confidence }) => confidence)).toEqual([
      'recalled',
      'part-seen',
      'part-seen',
      'part-seen',
    ]);
  });
});

describe('grants by course', () => {
  const grantsIn = (role: string, route: string) =>
    yearsOf(role, [route], {
      ...schoolLeaver,
      has: { ...schoolLeaver.has, 'a-levels': held },
    })[1]?.grants;

  test.each([
    ['adult nursing', 'adult-nurse', 5_000],
    // 5,000 and the 1,000 for some subjects.
    ['mental health nursing', 'mental-health-nurse', 6_000],
    ['diagnostic radiography', 'diagnostic-radiographer', 6_000],
    ['physiotherapy', 'physiotherapist', 5_000],
  ])('a whole year of %s', (_, role, grants) => {
    expect(grantsIn(role, `${role}--degree`)).toBe(grants);
  });
});

test('someone who was in care gets £3,000 with an apprenticeship: three payments of £1,000', () => {
  const who = person({ age: 19, circumstances: { 'care-experienced': true } });
  const way = findEveryWay({ role: 'nursing-associate' }, who, content, today).best.find(({ steps }) =>
    steps.some(({ route }) => content.routes[route]?.kind === 'apprenticeship'),
  );
  const answers = way ? findSupport(who, way, content, today) : [];
  expect(answers.find(({ support }) => support === 'apprentice-care-leavers-bursary')).toMatchObject({
    answer: 'yes',
    amount: { value: 3_000, unit: 'once' },
  });
});

test.each([
  ['at 20 without a level 3 it is free', 20, { 'level-3': { status: 'none' as const } }, 'government'],
  ['at 30 without one it is a loan', 30, { 'level-3': { status: 'none' as const } }, 'learner-loan'],
])('an Access course: %s', (_, age, has, paidBy) => {
  const who = person({ age, has: { ...schoolLeaver.has, ...has }, priorDegree: false });
  const { best, otherDoors } = findEveryWay({ role: 'physiotherapist' }, who, content, today);
  const step = [...best, ...otherDoors].flatMap(({ steps }) => steps).find(({ route }) => /access/.test(route));
  expect(step?.cost.paidBy).toBe(paidBy);
});

test('a degree overtakes nothing it never passes: who earns all the way is ahead from the first', () => {
  const { best, otherDoors } = findEveryWay({ role: 'adult-nurse' }, person({}), content, today);
  const all = [...best, ...otherDoors];
  const earns = all.find(({ borrowed }) => borrowed === 0);
  const borrows = all.find(({ id }) => id.endsWith('adult-nurse--degree'));
  const { crossings } = compareMoney(
    [earns, borrows].flatMap((way) => way ?? []),
    person({}),
    content,
    today,
  );
  expect(crossings).toEqual([{ ahead: 0, behind: 1, month: null }]);
});
