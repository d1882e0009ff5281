import { expect, test } from 'vitest';
import { Profile } from '../model/profile.ts';
import { answerQuestion } from './answer-question.ts';
import { answersTo } from './questions/answers-to.ts';

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

test.each<[string, string, Partial<Profile>]>([
  ['nation', 'wales', { nation: 'wales' }],
  ['schoolYear', '11', { schoolYear: 11 }],
  ['ukResidenceYears', '0', { ukResidenceYears: 0 }],
  ['rightToWork', 'pending', { rightToWork: 'pending' }],
  ['priorDegree', 'no', { priorDegree: false }],
  ['mustEarn', 'yes', { limits: { mustEarn: true } }],
  ['noLoan', 'no', { limits: { noLoan: false } }],
  ['partTime', 'yes', { limits: { partTime: true } }],
  ['hours', '16', { limits: { hours: 16 } }],
  ['qualification:maths-level-2', 'yes', { has: { 'maths-level-2': { status: 'held' } } }],
  ['qualification:maths-level-2', 'no', { has: { 'maths-level-2': { status: 'none' } } }],
  ['qualification:maths-level-2', 'expected', { has: { 'maths-level-2': { status: 'expected' } } }],
  ['role:care-worker', 'now', { roles: [{ id: 'care-worker', current: true }] }],
  ['role:care-worker', 'before', { roles: [{ id: 'care-worker', current: false }] }],
  ['role:care-worker', 'no', {}],
  ['register:nmc-nurse', 'lapsed', { registers: [{ id: 'nmc-nurse', state: 'lapsed' }] }],
  ['register:nmc-nurse', 'no', {}],
  ['circumstance:parent', 'no', { circumstances: { parent: false } }],
])('%s answered with %s says that, and skipping it says nothing again', (id, value, told) => {
  const answered = answerQuestion(empty, id, value);
  expect(answered).toEqual({ ...empty, ...told });
  expect(answerQuestion(answered, id, 'skip')).toEqual(empty);
});

test('how long a job was done is kept with it, and needs the job', () => {
  const carer = answerQuestion(empty, 'role:care-worker', 'now');
  expect(answerQuestion(carer, 'months:care-worker', '18').roles).toEqual([
    { id: 'care-worker', months: 18, current: true },
  ]);
  expect(answerQuestion(answerQuestion(carer, 'months:care-worker', '18'), 'months:care-worker', '')).toEqual(carer);
  expect(answerQuestion(empty, 'months:care-worker', '18')).toEqual(empty);
});

test.each([
  'age',
  'qualification',
  'nation',
  'schoolYear',
  'ukResidenceYears',
  'rightToWork',
  'priorDegree',
  'mustEarn',
])('every answer that "%s" may be given makes a profile that can be kept', (id) => {
  expect(answersTo(id).length).toBeGreaterThan(1);
  for (const { value } of answersTo(id)) expect(Profile.parse(answerQuestion(empty, id, value))).not.toEqual(empty);
});
