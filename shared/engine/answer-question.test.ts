import { expect, test } from 'vitest';
import type { Profile } from '../model/profile.ts';
import { answerQuestion } from './answer-question.ts';

const empty: Profile = { v: 1, has: {}, roles: [], registers: [], circumstances: {}, limits: {} };
const held = { status: 'held' };
const none = { status: 'none' };

test.each([
  ['17', 17],
  [' 40 ', 40],
  ['', undefined],
  ['four', undefined],
  ['17.5', undefined],
  ['-3', undefined],
  ['200', undefined],
])('an age written as "%s" is %s', (value, age) => {
  expect(answerQuestion({ ...empty, age: 30 }, 'age', value).age).toBe(age);
});

test.each([
  ['none', { 'english-level-2': none, 'maths-level-2': none, 'level-3': none }, false],
  ['some-gcses', { 'level-3': none }, false],
  ['gcses', { 'english-level-2': held, 'maths-level-2': held, 'level-3': none }, false],
  ['level-3', { 'level-3': held }, false],
  ['degree', { 'level-3': held }, true],
  ['skip', {}, undefined],
  ['something new', {}, undefined],
])('a highest qualification of "%s" says no more than it says', (value, has, priorDegree) => {
  const answered = answerQuestion(answerQuestion(empty, 'qualification', 'degree'), 'qualification', value);
  expect(answered.has).toEqual(has);
  expect(answered.priorDegree).toBe(priorDegree);
});

test('an answer leaves the rest of the profile alone, and the profile given too', () => {
  const before: Profile = {
    ...empty,
    age: 20,
    has: { 'care-certificate': { status: 'held' } },
    limits: { noLoan: true },
  };
  const after = answerQuestion(before, 'qualification', 'gcses');
  expect(after.has['care-certificate']).toEqual(held);
  expect(after).toMatchObject({ age: 20, limits: { noLoan: true } });
  expect(Object.keys(before.has), 'Return a new profile; do not change the one given').toEqual(['care-certificate']);
});

test('a question that we do not know changes nothing', () => {
  expect(answerQuestion(empty, 'shoe-size', '7')).toEqual(empty);
});
