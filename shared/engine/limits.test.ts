import { expect, test } from 'vitest';
import { emptyProfile } from '../model/empty-profile.ts';
import type { Profile } from '../model/profile.ts';
import type { Route } from '../model/route.ts';
import type { Way } from '../model/way.ts';
import { withDoors } from '../pack/compile.ts';
import { loadContent } from '../pack/load.ts';
import { findEveryWay } from './find-ways.ts';

const content = withDoors(loadContent());
const today = '2026-11-26';
const held = { status: 'held' } as const;
const none = { status: 'none' } as const;
const passes = { 'english-level-2': held, 'maths-level-2': held };

const waysOf = (role: string, told: Partial<Profile>, day = today): Way[] => {
  const { best, otherDoors } = findEveryWay({ role }, { ...emptyProfile, ...told }, content, day);
  return [...best, ...otherDoors];
};
const step = (ways: Way[], route: string) => ways.flatMap(({ steps }) => steps).find((each) => each.route === route);

/** Where Access is the only way to a level 3: so it is on every way. */
function access(told: Partial<Profile>) {
  const ids = [
    'access-health',
    'adult-nurse--degree',
    'adult-nurse--degree-apprenticeship',
    'care-worker--direct-entry',
  ];
  const routes = Object.fromEntries(ids.map((id) => [id, content.routes[id] as Route]));
  const person = { ...emptyProfile, has: { ...passes, 'level-3': none }, ...told };
  const { best, otherDoors } = findEveryWay({ role: 'adult-nurse' }, person, { ...content, routes }, today);
  return step([...best, ...otherDoors], 'access-health');
}

test.each([
  ['at 20, with no level 3, it is free', { age: 20 }, { amount: 0, paidBy: 'government' }],
  ['at 30 it takes a loan', { age: 30 }, { amount: null, paidBy: 'learner-loan' }],
  ['at 22 and in Wales nothing is said of English money', { age: 22, nation: 'wales' as const }, undefined],
])('a first full level 3: %s', (_, told, cost) => {
  const found = access(told);
  if (cost) expect(found?.cost).toEqual(cost);
  expect(found?.warnings.some((line) => line.includes('first full level 3'))).toBe(cost?.paidBy === 'government');
  if (cost?.paidBy === 'government') expect(found?.sources).toContain('slc-adult-skills-fund');
});

test('who wants no loan may take what is free for them', () => {
  const limits = { noLoan: true };
  expect(access({ age: 20, limits })?.cost.paidBy).toBe('government');
  expect(access({ age: 30, limits })).toBeUndefined();
});

test('three years in the UK: asked about when two are told, waited for or not, and never when none is told', () => {
  const apprenticeship = (told: Partial<Profile>) =>
    step(waysOf('healthcare-assistant', { age: 30, ...told }), 'healthcare-assistant--apprenticeship');
  expect(apprenticeship({ ukResidenceYears: 2 })?.openQuestions).toContain('limit:apprenticeship-residence');
  expect(apprenticeship({ ukResidenceYears: 2 })?.sources).toContain('apprenticeship-funding-rules');
  expect(apprenticeship({ ukResidenceYears: 4 })?.openQuestions).toEqual([]);
  expect(apprenticeship({})?.openQuestions).toEqual([]);
  expect(apprenticeship({ ukResidenceYears: 1, circumstances: { refugee: true } })?.openQuestions).toEqual([]);
});

test('years in the UK go on: a step that begins after the third asks nothing', () => {
  const told = { age: 30, ukResidenceYears: 2.5, has: { 'english-level-2': none, 'maths-level-2': none } };
  const later = step(waysOf('adult-nurse', told), 'nursing-associate--apprenticeship');
  expect(later?.openQuestions).toEqual([]);
});

test('a second degree in paramedic science: no loan is promised, and no sum', () => {
  const told = { age: 28, priorDegree: true, has: { ...passes, 'level-3': held } };
  const degree = step(waysOf('paramedic', told), 'paramedic--degree');
  expect(degree?.cost).toEqual({ amount: null, paidBy: 'you' });
  expect(degree?.warnings.join(' ')).toMatch(/Ask Student Finance/);
  expect(degree?.sources).toContain('second-degree-money');
  // Nursing is one of the exceptions.
  expect(step(waysOf('adult-nurse', told), 'adult-nurse--postgraduate')?.cost.paidBy).toBe('student-loan');
});

test('level 7 from 22: the employer has to be asked; at 21 not', () => {
  const nurse = {
    registers: [{ id: 'nmc-nurse', state: 'current' as const }],
    roles: [{ id: 'adult-nurse', months: 40, current: true }],
  };
  const at = (age: number) => step(waysOf('health-visitor', { age, ...nurse }), 'health-visitor--apprenticeship');
  expect(at(34)?.openQuestions).toContain('limit:level-7-money');
  expect(at(21)?.openQuestions).not.toContain('limit:level-7-money');
});

test('who has done the job for a year is told that an apprenticeship in it may be too little', () => {
  const told = { age: 30, roles: [{ id: 'care-worker', months: 30, current: true }] };
  const found = step(waysOf('healthcare-assistant', told), 'healthcare-assistant--apprenticeship');
  expect(found?.openQuestions).toContain('limit:apprenticeship-new-skills');
});

test('a standard that ends on a day takes nobody on after it', () => {
  const withEnd = {
    ...content,
    standards: { ...content.standards, ST0216: { ...content.standards['ST0216'], lastStart: '2026-12-17' } as never },
  };
  const on = (day: string) =>
    findEveryWay({ role: 'healthcare-assistant' }, { ...emptyProfile, age: 30 }, withEnd, day);
  const uses = (day: string) =>
    [...on(day).best, ...on(day).otherDoors].some(({ id }) => id === 'healthcare-assistant--apprenticeship');
  expect([uses('2026-11-26'), uses('2026-12-17'), uses('2026-12-18')]).toEqual([true, true, false]);
});

test('a course that ends, or that is new, is taken between its days alone: the year in which someone starts decides', () => {
  const dated = { ...content.routes['a-levels'], firstStart: '2028-09-01', lastStart: '2029-07-31' } as never;
  const onlyThen = { ...content, routes: { ...content.routes, 'a-levels': dated } };
  const starts = (day: string) => {
    const { best } = findEveryWay({ role: 'optometrist' }, { ...emptyProfile, age: 15, has: passes }, onlyThen, day);
    return best.flatMap(({ steps }) =>
      steps.filter(({ route }) => route === 'a-levels').flatMap((taken) => taken.starts),
    );
  };
  expect(new Set(starts('2027-11-25'))).toEqual(new Set(['2028-09']));
  expect(starts('2028-11-25')).toEqual([]);
});

test('what is not told shuts no door: every limit that shuts or asks needs something that was said', () => {
  const open = (told: Partial<Profile>) =>
    waysOf('healthcare-assistant', told).flatMap(({ steps }) => steps.flatMap(({ openQuestions }) => openQuestions));
  expect(open({}).filter((question) => question.startsWith('limit:'))).toEqual([]);
});
