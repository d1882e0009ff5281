import { describe, expect, test } from 'vitest';
import type { Door } from '../model/door.ts';
import { emptyProfile } from '../model/empty-profile.ts';
import type { Profile } from '../model/profile.ts';
import { loadContent } from '../pack/load.ts';
import { doors, notThen } from './doors.ts';
import { statusOf } from './status-of.ts';

const content = loadContent();
const today = '2026-11-25';
const held = { status: 'held' } as const;
const none = { status: 'none' } as const;
const expects = (grade: string) => ({ grade, status: 'expected' }) as const;
const grades = (english: string, maths: string, science: string) => ({
  'english-level-2': expects(english),
  'maths-level-2': expects(maths),
  'science-level-2': expects(science),
});
const passes = { 'english-level-2': held, 'maths-level-2': held, 'science-level-2': held };
const person = (told: Partial<Profile>): Profile => ({ ...emptyProfile, ...told });

const people = {
  'a pupil of year 9 with no grades yet': person({ schoolYear: 9 }),
  'a pupil of year 10': person({ schoolYear: 10 }),
  'a pupil of year 11 who expects a 3 in maths': person({ schoolYear: 11, has: grades('5', '3', '5') }),
  'a pupil of year 11 who expects a 5 in all three': person({ schoolYear: 11, has: grades('5', '5', '5') }),
  'a pupil of year 11 in Wales': person({ schoolYear: 11, nation: 'wales', has: grades('5', '5', '5') }),
  'someone in year 13 who expects A levels': person({
    schoolYear: 13,
    has: { ...passes, 'a-levels': { status: 'expected' } },
  }),
  'an adult with nothing on paper': person({ age: 30 }),
  'an adult with A levels and no science': person({
    age: 22,
    has: { ...passes, 'science-level-2': none, 'a-levels': held },
  }),
  'an adult with Functional Skills and A levels': person({
    age: 22,
    has: { 'functional-skills-english-2': held, 'functional-skills-maths-2': held, 'a-levels': held },
  }),
  'an adult who told us English alone': person({ age: 30, has: { 'english-level-2': held } }),
  'a support worker of six months with no maths': person({
    age: 30,
    roles: [{ id: 'healthcare-assistant', months: 6, current: true }],
    has: { 'english-level-2': held, 'maths-level-2': none, 'level-3': none },
  }),
  'a nurse on the register': person({
    age: 40,
    roles: [{ id: 'adult-nurse', months: 60, current: true }],
    registers: [{ id: 'nmc-nurse', state: 'current' }],
    has: { ...passes, 'nursing-degree': held },
  }),
};
type Name = keyof typeof people;

const known = new Map<string, Door[]>();
function doorsOf(name: Name): Door[] {
  const all = known.get(name) ?? doors(people[name], content, today);
  known.set(name, all);
  return all;
}
const doorTo = (name: Name, route: string) => doorsOf(name).find((door) => door.route === route);

const english = { qualification: 'english-level-2', grade: 4 };
const maths = { qualification: 'maths-level-2', grade: 4 };
const science = { qualification: 'science-level-2', grade: 4 };

describe('worked by hand', () => {
  test.each<[Name, string, Partial<Door>]>([
    // 16 on 1 September after year 11: 2029 from year 9.
    [
      'a pupil of year 9 with no grades yet',
      'healthcare-assistant--apprenticeship',
      { answer: 'open', startsOn: '2029-09' },
    ],
    [
      'a pupil of year 9 with no grades yet',
      'a-levels',
      { answer: 'step-first', needs: [english, maths], steps: ['gcses-at-school'], startsOn: '2029-09' },
    ],
    [
      'a pupil of year 9 with no grades yet',
      'physiotherapist--degree',
      { answer: 'step-first', steps: ['gcses-at-school', 'a-levels'], startsOn: '2031-09' },
    ],
    // Most jobs of direct entry ask for 18 in England: time brings that, and it is no step.
    [
      'a pupil of year 9 with no grades yet',
      'porter--direct-entry',
      { answer: 'open', needs: [], startsOn: '2031-09' },
    ],
    ['a pupil of year 10', 'v-level-health', { answer: 'step-first', startsOn: '2028-09' }],
    [
      'a pupil of year 11 who expects a 3 in maths',
      'healthcare-assistant--apprenticeship',
      { answer: 'open', startsOn: '2027-09' },
    ],
    [
      'a pupil of year 11 who expects a 3 in maths',
      'a-levels',
      { answer: 'one-more', needs: [maths], startsOn: '2027-09' },
    ],
    ['a pupil of year 11 who expects a 3 in maths', 't-level-health', { answer: 'one-more', needs: [maths] }],
    [
      'a pupil of year 11 who expects a 3 in maths',
      'adult-nurse--degree',
      { answer: 'step-first', steps: ['level-3--at-college'], startsOn: '2029-09' },
    ],
    ['a pupil of year 11 who expects a 5 in all three', 'btec-health', { answer: 'open', startsOn: '2027-09' }],
    ['a pupil of year 11 who expects a 5 in all three', 'v-level-digital', { answer: 'open', startsOn: '2027-09' }],
    [
      'a pupil of year 11 who expects a 5 in all three',
      'foundation-doctor--degree',
      { answer: 'step-first', needs: [{ qualification: 'a-levels' }], steps: ['a-levels'], startsOn: '2029-09' },
    ],
    ['someone in year 13 who expects A levels', 'adult-nurse--degree', { answer: 'open', startsOn: '2027-09' }],
    // Medicine closes in October, so the next start that they can apply for is a year later.
    ['someone in year 13 who expects A levels', 'foundation-doctor--degree', { answer: 'open', startsOn: '2028-09' }],
    ['an adult with nothing on paper', 'porter--direct-entry', { answer: 'open', startsOn: '2026-11' }],
    [
      'an adult with nothing on paper',
      'adult-nurse--degree',
      {
        answer: 'step-first',
        steps: ['access-health', 'english-level-2--gcse', 'maths-level-2--gcse'],
        startsOn: '2029-09',
      },
    ],
    [
      'an adult with A levels and no science',
      'foundation-doctor--degree',
      { answer: 'one-more', needs: [{ ...science, equivalent: 'ask' }] },
    ],
    ['an adult with Functional Skills and A levels', 'adult-nurse--degree', { answer: 'unknown', startsOn: '2027-09' }],
    ['an adult who told us English alone', 'adult-nurse--degree', { answer: 'unknown' }],
    [
      'a support worker of six months with no maths',
      'nursing-associate--apprenticeship',
      { answer: 'one-more', needs: [maths], steps: ['maths-level-2--functional-skills'] },
    ],
    ['a support worker of six months with no maths', 'senior-healthcare-assistant--apprenticeship', { answer: 'open' }],
  ])('%s: %s', (name, route, wanted) => {
    expect(doorTo(name, route)).toMatchObject(wanted);
  });

  test.each<[Name, string]>([
    ['a pupil of year 9 with no grades yet', 'btec-health'],
    ['a pupil of year 11 who expects a 5 in all three', 'v-level-health'],
    ['a pupil of year 11 who expects a 5 in all three', 't-level-care-services'],
    ['a pupil of year 11 in Wales', 't-level-health'],
    ['a pupil of year 11 in Wales', 'v-level-digital'],
    ['an adult with nothing on paper', 'a-levels'],
    ['an adult with nothing on paper', 'gcses-at-school'],
    ['a support worker of six months with no maths', 'healthcare-assistant--direct-entry'],
    ['a nurse on the register', 'adult-nurse--degree'],
    ['a nurse on the register', 'adult-nurse--return-to-practice'],
  ])('%s is not shown %s', (name, route) => {
    expect(content.routes[route]).toBeDefined();
    expect(doorTo(name, route)).toBeUndefined();
  });

  test.each<[Name, string, object]>([
    ['a pupil of year 9 with no grades yet', 'btec-health', { because: 'ended', on: '2028-07-31' }],
    ['a pupil of year 11 who expects a 5 in all three', 'v-level-health', { because: 'not-begun', on: '2028-09-01' }],
    [
      'a pupil of year 11 who expects a 5 in all three',
      't-level-care-services',
      { because: 'not-begun', on: '2028-09-01' },
    ],
  ])('%s is told why %s is not there when they would begin', (name, route, wanted) => {
    expect(notThen(people[name], content, today)).toContainEqual({ route, ...wanted });
  });
});

test('year 9, by subject: science keeps open what maths and English do not', () => {
  const wants = (subject: string) =>
    doorsOf('a pupil of year 9 with no grades yet').filter((door) => door.wants.includes(subject));
  expect(wants('science-level-2').map(({ role }) => role)).toContain('foundation-doctor');
  expect(wants('science-level-2').map(({ role }) => role)).not.toContain('porter');
  expect(wants('maths-level-2').length).toBeGreaterThan(wants('science-level-2').length);
});

test('time in the job that someone is in is waited for: it is no step', () => {
  const { from, ...route } = content.routes['senior-healthcare-assistant--apprenticeship'] as never as {
    from: unknown;
  };
  const asks = { all: [from, { role: 'healthcare-assistant', months: 12 }] };
  const routes = {
    ...content.routes,
    'senior-healthcare-assistant--apprenticeship': { ...route, from: asks } as never,
  };
  const [door] = doors(people['a support worker of six months with no maths'], { ...content, routes }, today).filter(
    (each) => each.route === 'senior-healthcare-assistant--apprenticeship',
  );
  expect(door).toMatchObject({ answer: 'open', startsOn: '2027-05' });
});

test('no door is open whose standard is not, and none that sources differ on is called so', () => {
  for (const name of Object.keys(people) as Name[])
    for (const { route, answer } of doorsOf(name)) {
      const status = content.routes[route] && statusOf(content.routes[route], content);
      expect(status, route).not.toBe('closed');
      if (answer === 'open') expect(status, route).not.toBe('unsure');
    }
});

test('what a standard’s last day shuts out is gone the day after', () => {
  const has = (day: string) =>
    doors(person({ age: 30 }), content, day).some(({ route }) => route === 'practice-leader--apprenticeship');
  const told = notThen(person({ age: 30 }), content, '2027-01-05').map(({ route }) => route);
  expect(has('2027-01-05')).toBe(false);
  expect(told).toContain('practice-leader--apprenticeship');
});

test('nothing that a person reads or a machine gets calls a door closed', () => {
  const answers = new Set((Object.keys(people) as Name[]).flatMap((name) => doorsOf(name).map(({ answer }) => answer)));
  expect([...answers].toSorted()).toEqual(['one-more', 'open', 'step-first', 'unknown']);
});
