import { expect, test } from 'vitest';
import { emptyProfile } from '../model/empty-profile.ts';
import type { Profile } from '../model/profile.ts';
import { withDoors } from '../pack/compile.ts';
import { loadContent } from '../pack/load.ts';
import { findEveryWay, findWays, type Advert } from './find-ways.ts';
import { readRequirements } from './read-requirements.ts';
import { whatIsMissing } from './what-is-missing.ts';

const content = withDoors(loadContent());
const today = '2026-11-25';
const held = { status: 'held' } as const;
const none = { status: 'none' } as const;
const person = (told: Partial<Profile>): Profile => ({ ...emptyProfile, ...told });

const asks = (...lines: [text: string, importance: 'essential' | 'desirable'][]) =>
  readRequirements({ criteria: lines.map(([text, importance]) => ({ text, importance })), sections: [] });

const advertOf = (told: Partial<Advert>): Advert => ({
  role: 'adult-nurse',
  title: 'Staff nurse, ward 4',
  apply: 'Apply for it.',
  requirements: asks(['Registered with the NMC', 'essential'], ['GCSE maths at grade C or above', 'essential']),
  ...told,
});

test.each([
  ['ST0827', 'nursing-associate--apprenticeship'],
  ['ST0781', 'adult-nurse--degree-apprenticeship'],
  ['ST0567', 'paramedic--degree-apprenticeship'],
])('every way to the standard %s ends by a route that uses it', (standard, route) => {
  const { best, otherDoors } = findEveryWay({ standard }, person({ age: 24 }), content, today);
  expect([...best, ...otherDoors].map(({ steps }) => steps.at(-1)?.route)).toContain(route);
  for (const { steps } of [...best, ...otherDoors])
    expect(content.routes[steps.at(-1)?.route ?? '']?.standard).toBe(standard);
});

test('a way to an advert goes on until its register and its papers are there', () => {
  const [first] = findWays({ advert: advertOf({}) }, person({ age: 24 }), content, today);
  expect(first?.steps.map(({ route }) => route)).toEqual([
    'healthcare-assistant--direct-entry',
    'english-level-2--functional-skills',
    'maths-level-2--functional-skills',
    'nursing-associate--apprenticeship',
    'adult-nurse--top-up',
  ]);
});

test('who has all that an advert asks for is told to apply, today and at no cost', () => {
  const nurse = person({ registers: [{ id: 'nmc-nurse', state: 'current' }], has: { 'maths-level-2': held } });
  const [way] = findWays({ advert: advertOf({}) }, nurse, content, today);
  expect(way).toMatchObject({ months: 0, possible: 'yes', steps: [{ route: 'this-job', firstStep: 'Apply for it.' }] });
});

test('what an advert says it pays comes before the band, and the six years count it', () => {
  const [by] = findWays({ advert: advertOf({ pay: { from: 40_000, to: 41_000 } }) }, emptyProfile, content, today);
  const [without] = findWays({ advert: advertOf({}) }, emptyProfile, content, today);
  expect(by?.goalPay).toEqual({ from: 40_000, to: 41_000, rule: 'advert' });
  expect(by?.netSixYears).toBeGreaterThan(without?.netSixYears ?? Infinity);
});

test('the law asks for the register even where the advert could not be read, but not of who is trained for it', () => {
  const last = (trains: boolean) =>
    findWays({ advert: advertOf({ requirements: [], trains }) }, emptyProfile, content, today)[0]?.steps.at(-1)?.route;
  expect(last(false)).toMatch(/^adult-nurse--/);
  expect(last(true)).toBe('this-job');
});

test('what is missing is named one by one, with what brings it; nobody lacks what can’t be told', () => {
  const asked = whatIsMissing(
    asks(
      ['Registered with the NMC', 'essential'],
      ['GCSE English at grade C or above', 'essential'],
      ['GCSE maths at grade C or above', 'essential'],
      ['Full UK driving licence', 'essential'],
      ['Enhanced DBS check', 'essential'],
      ['Experience of acute care', 'desirable'],
    ),
    person({ age: 24, has: { 'english-level-2': held, 'maths-level-2': none } }),
    content,
  );
  expect(asked.map(({ requirement: { kind }, answer }) => `${kind}: ${answer}`)).toEqual([
    'registration: no',
    'qualification: yes',
    'qualification: no',
    'licence: unknown',
    'check: unknown',
    'experience: unknown',
  ]);
  expect(asked[0]?.closedBy).toContain('adult-nurse--degree');
  expect(asked[2]?.closedBy).toContain('maths-level-2--functional-skills');
  for (const { answer, closedBy } of asked) if (answer !== 'no') expect(closedBy).toEqual([]);
});
