import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyProfile } from '../model/empty-profile.ts';
import type { Profile } from '../model/profile.ts';
import { withDoors } from '../pack/compile.ts';
import { loadContent } from '../pack/load.ts';
import { slice } from '../pack/slice.ts';
import { findEveryWay, findWays } from './find-ways.ts';

const content = withDoors(loadContent());
const today = '2026-11-25';
const nurse = { role: 'adult-nurse' };
const held = { status: 'held' } as const;
const none = { status: 'none' } as const;
const ready = { 'english-level-2': held, 'maths-level-2': held, 'level-3': held };
const person = (told: Partial<Profile>): Profile => ({ ...emptyProfile, ...told });
const ids = (ways: { id: string }[]) => ways.map(({ id }) => id);

test('with nothing told, someone can earn all the way, and the time adds up', () => {
  const [first] = findWays(nurse, emptyProfile, content, today);
  expect(first?.picks).toContain('earn-all-the-way');
  expect(first?.steps.map(({ route }) => route)).toEqual([
    'healthcare-assistant--direct-entry',
    'english-level-2--functional-skills',
    'maths-level-2--functional-skills',
    'nursing-associate--apprenticeship',
    'adult-nurse--top-up',
  ]);
  expect(first).toMatchObject({ unpaidMonths: 0, borrowed: 0, possible: 'yes' });
});

test('from nothing there are at least four ways in, a degree apprenticeship among them', () => {
  const { best, otherDoors } = findEveryWay(nurse, emptyProfile, content, today);
  expect(best.length + otherDoors.length).toBeGreaterThanOrEqual(4);
  expect([...best, ...otherDoors].map((way) => way.steps.at(-1)?.route)).toContain(
    'adult-nurse--degree-apprenticeship',
  );
});

test('a course that starts in September is waited for, and its loan is fees and living costs of three years', () => {
  const degree = findWays(
    nurse,
    person({ has: { 'english-level-2': held, 'maths-level-2': held, 'level-3': held } }),
    content,
    today,
  ).find(({ id }) => id === 'adult-nurse--degree');
  // 9,790 of fees and 10,830 to live on, for each of three years: the amounts of 2026 to 2027.
  expect(degree).toMatchObject({ waiting: 10, months: 46, borrowed: (9790 + 10_830) * 3 });
  expect(degree?.steps[0]).toMatchObject({ starts: ['2027-09'], applyBy: ['2027-01'] });
});

test('once applications for next autumn have closed, the year after is meant', () => {
  const leaver = person({ has: ready });
  const degree = findWays(nurse, leaver, content, '2027-03-01').find(({ id }) => id === 'adult-nurse--degree');
  expect(degree?.steps[0]?.starts).toEqual(['2028-09']);
});

test.each([
  [
    'a nurse whose registration ran out',
    { registers: [{ id: 'nmc-nurse', state: 'lapsed' as const }] },
    'adult-nurse--return-to-practice',
  ],
  ['a nurse trained abroad', { registers: [{ id: 'nmc-nurse', state: 'overseas' as const }] }, 'adult-nurse--overseas'],
  [
    'a registered nurse',
    { registers: [{ id: 'nmc-nurse', state: 'current' as const }] },
    'adult-nurse--on-the-register',
  ],
  ['someone with a degree', { priorDegree: true, has: { 'level-3': held } }, 'adult-nurse--postgraduate'],
])('%s is shown the way that few others have', (_, told, id) => {
  expect(ids(findWays(nurse, person(told), content, today))).toContain(id);
  expect(ids(findWays(nurse, emptyProfile, content, today))).not.toContain(id);
});

test('Functional Skills in place of a GCSE is a question for a university, and none for an apprenticeship', () => {
  const skilled = person({
    has: { 'functional-skills-english-2': held, 'functional-skills-maths-2': held, 'level-3': held },
  });
  const ways = findWays(nurse, skilled, content, today);
  const degree = ways.find(({ id }) => id === 'adult-nurse--degree');
  expect(degree?.steps[0]?.openQuestions).toEqual(['qualification:english-level-2', 'qualification:maths-level-2']);
  const earned = ways.find(({ picks }) => picks.includes('earn-all-the-way'));
  expect(earned?.possible).toBe('yes');
});

test('under 16 the first step is never a job', () => {
  for (const way of findWays(nurse, person({ age: 15, has: { 'level-3': none } }), content, today))
    expect(way.steps[0]?.firstStep).not.toMatch(/NHS Jobs|apprenticeship/);
});

test('a claim that is pending: no paid step is shown as open, and the first step is no job', () => {
  const { best, otherDoors } = findEveryWay(nurse, person({ rightToWork: 'pending' }), content, today);
  expect(best.length).toBeGreaterThan(0);
  for (const way of [...best, ...otherDoors]) {
    expect(way.steps[0]?.firstStep).not.toMatch(/NHS Jobs/);
    if (!way.steps.some(({ pay }) => pay)) continue;
    expect(way.possible).toBe('unknown');
    expect(way.steps.flatMap(({ openQuestions }) => openQuestions)).toContain('rightToWork');
  }
});

test('without the right to work no way has a paid step', () => {
  const { best, otherDoors } = findEveryWay(nurse, person({ rightToWork: 'no' }), content, today);
  for (const way of [...best, ...otherDoors]) expect(way.steps.every(({ pay }) => pay === null)).toBe(true);
});

test('a grade 3 in maths is taken again before what asks for a pass', () => {
  const resits = person({ age: 19, has: { 'english-level-2': held, 'maths-level-2': { status: 'held', grade: '3' } } });
  for (const way of findWays(nurse, resits, content, today))
    expect(way.steps.map(({ route }) => route).filter((route) => route.startsWith('maths-level-2--'))).toHaveLength(1);
});

test('a grade 3 may be taken again as a GCSE, which no university asks about', () => {
  const resits = person({ age: 25, has: { ...ready, 'maths-level-2': { status: 'held', grade: '3' } } });
  const { best, otherDoors } = findEveryWay(nurse, resits, content, today);
  const again = [...best, ...otherDoors].find(({ id }) => id === 'maths-level-2--gcse+adult-nurse--degree');
  expect(again?.possible).toBe('yes');
});

test('someone who wants no loan is shown none', () => {
  const { best, otherDoors } = findEveryWay(nurse, person({ limits: { noLoan: true } }), content, today);
  expect(best.length).toBeGreaterThan(0);
  for (const way of [...best, ...otherDoors]) expect(way.borrowed).toBe(0);
});

test('outside England there is no English pay and no English loan', () => {
  for (const way of findWays(nurse, person({ nation: 'wales' }), content, today))
    for (const step of way.steps) {
      expect(step.pay).toBeNull();
      if (step.cost.paidBy === 'student-loan') expect(step.borrows).toBeNull();
    }
});

test('who has the role already, and a role that nobody knows, get no way and no error', () => {
  expect(findWays(nurse, person({ roles: [{ id: 'adult-nurse', current: true }] }), content, today)).toEqual([]);
  expect(findWays({ role: 'astronaut' }, emptyProfile, content, today)).toEqual([]);
});

test('years later an old copy still answers: figures that are two years past are left out', () => {
  const [first] = findWays(nurse, emptyProfile, content, '2031-06-01');
  expect(first?.steps.length).toBeGreaterThan(0);
  expect(first?.steps.every((step) => step.pay === null)).toBe(true);
});

const anyProfile: fc.Arbitrary<Profile> = fc.record({
  v: fc.constant(1 as const),
  age: fc.option(fc.integer({ min: 12, max: 70 }), { nil: undefined }),
  nation: fc.constantFrom(undefined, 'england' as const, 'scotland' as const),
  priorDegree: fc.constantFrom(undefined, true, false),
  has: fc.dictionary(
    fc.constantFrom('english-level-2', 'maths-level-2', 'level-3', 'functional-skills-maths-2'),
    fc.constantFrom(held, none),
  ),
  roles: fc.constantFrom([], [{ id: 'healthcare-assistant', months: 8, current: true }], [{ id: 'care-worker' }]),
  registers: fc.constantFrom([], [{ id: 'nmc-nurse', state: 'lapsed' as const }]),
  circumstances: fc.constant({}),
  limits: fc.constantFrom({}, { noLoan: true }, { mustEarn: true }),
});

test('for any profile: at most eight steps, sums that add up, and the slice answers as the whole does', () => {
  const part = slice(content, 'adult-nurse');
  fc.assert(
    fc.property(anyProfile, (profile) => {
      const ways = findWays(nurse, profile, part, today);
      expect(ids(findWays(nurse, profile, content, today))).toEqual(ids(ways));
      for (const way of ways) {
        expect(way.steps.length).toBeLessThanOrEqual(8);
        expect(way.months).toBe(way.steps.reduce((sum, step) => sum + step.waits + step.months, 0));
        expect(new Set(way.steps.map(({ route }) => route)).size).toBe(way.steps.length);
      }
    }),
    { seed: 1, numRuns: 12 },
  );
}, 120_000);

test.each(['midwife', 'childrens-nurse', 'nursing-associate', 'health-visitor', 'practice-leader'])(
  'the slice of %s answers as the whole does',
  (role) => {
    const part = slice(content, role);
    const people = [
      {},
      { age: 15 },
      { has: { 'english-level-2': held, 'maths-level-2': held, 'level-3': held } },
      { roles: [{ id: 'care-worker', months: 30, current: true }], limits: { mustEarn: true } },
    ];
    for (const told of people)
      expect(findEveryWay({ role }, person(told), part, today)).toEqual(
        findEveryWay({ role }, person(told), content, today),
      );
  },
  60_000,
);
