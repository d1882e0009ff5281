import { expect, test } from 'vitest';
import { emptyProfile } from '../model/empty-profile.ts';
import type { Condition } from '../model/condition.ts';
import type { Profile } from '../model/profile.ts';
import { loadContent } from '../pack/load.ts';
import { meets } from './meets.ts';

const content = loadContent();
const held = { status: 'held' } as const;
const english = { qualification: 'english-level-2' };

const table: [string, Condition, Partial<Profile>, string][] = [
  ['an age that is not known is unknown', { age: { min: 16 } }, {}, 'unknown'],
  ['an age that is too low is no', { age: { min: 16 } }, { age: 15 }, 'no'],
  ['an age that is in the range is yes', { age: { min: 16, max: 21 } }, { age: 21 }, 'yes'],
  ['all: one no is no, whatever is unknown', { all: [{ age: { min: 16 } }, english] }, { age: 12 }, 'no'],
  ['all: one unknown is unknown', { all: [{ age: { min: 16 } }, english] }, { age: 20 }, 'unknown'],
  ['any: one yes is yes, whatever is unknown', { any: [{ age: { min: 16 } }, english] }, { age: 20 }, 'yes'],
  ['any: a no and an unknown are unknown', { any: [{ age: { min: 16 } }, english] }, { age: 12 }, 'unknown'],
  ['not: an unknown stays unknown', { not: english }, {}, 'unknown'],
  [
    'at least two of three, with one known, is unknown',
    { atLeast: { count: 2, of: [{ age: { min: 16 } }, english, { priorDegree: true }] } },
    { age: 20 },
    'unknown',
  ],
  ['nothing asked is yes', { all: [] }, {}, 'yes'],
  ['a qualification that is held is yes', english, { has: { 'english-level-2': held } }, 'yes'],
  ['one that counts as it is yes', english, { has: { 'functional-skills-english-2': held } }, 'yes'],
  [
    'one that counts as it is a question where each course decides',
    { ...english, equivalent: 'ask' },
    { has: { 'functional-skills-english-2': held } },
    'unknown',
  ],
  [
    'one that counts as it does not count where it is not accepted',
    { ...english, equivalent: 'not-accepted' },
    { has: { 'functional-skills-english-2': held } },
    'unknown',
  ],
  [
    'no level 3 means no Access course either',
    { qualification: 'access-health' },
    { has: { 'level-3': { status: 'none' } } },
    'no',
  ],
  [
    'a grade below the one asked is no',
    { ...english, grade: 5 },
    { has: { 'english-level-2': { status: 'held', grade: '4' } } },
    'no',
  ],
  [
    'a grade 3 in what passes at 4 is not yet the qualification',
    english,
    { has: { 'english-level-2': { status: 'expected', grade: '3' } } },
    'no',
  ],
  [
    'a grade 4 in what passes at 4 is',
    english,
    { has: { 'english-level-2': { status: 'expected', grade: '4' } } },
    'yes',
  ],
  [
    'months in a role that are not known are unknown',
    { role: 'healthcare-assistant', months: 6 },
    { roles: [{ id: 'healthcare-assistant' }] },
    'unknown',
  ],
  [
    'a lapsed register is not a current one',
    { register: 'nmc-nurse' },
    { registers: [{ id: 'nmc-nurse', state: 'lapsed' }] },
    'no',
  ],
  ['a circumstance that nobody told is unknown', { circumstance: 'parent' }, {}, 'unknown'],
  ['a right to work that is pending is unknown', { rightToWork: true }, { rightToWork: 'pending' }, 'unknown'],
];

test.each(table)('%s', (_, condition, told, answer) => {
  expect(meets(condition, { ...emptyProfile, ...told }, content).answer).toBe(answer);
});

test('for an unknown, the reasons name what would settle it', () => {
  const { reasons } = meets({ all: [{ age: { min: 16 } }, english] }, { ...emptyProfile, age: 20 }, content);
  expect(reasons.filter(({ answer }) => answer === 'unknown').map(({ fact }) => fact)).toEqual([english]);
});
