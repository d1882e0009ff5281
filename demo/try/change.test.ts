import { describe, expect, test } from 'vitest';
import { emptyProfile } from '../../shared/model/empty-profile.ts';
import { Profile } from '../../shared/model/profile.ts';
import { numberIn, withAnswer, withCircumstance, withGrade, withLimit, withPaper, withRegister } from './change.ts';
import { withJob, withJobTold, withoutJob } from './change-jobs.ts';

test.each([
  ['17', 17],
  [' 17 ', 17],
  ['', undefined],
  ['4', undefined],
  ['121', undefined],
  ['1.5', undefined],
  ['abc', undefined],
])('of “%s”, typed as an age, we take %s', (text, age) => {
  expect(numberIn(text, 5, 120)).toBe(age);
});

describe('what is taken back is not known, never no', () => {
  test.each([
    ['an age', withAnswer(withAnswer(emptyProfile, 'age', 17), 'age', undefined)],
    ['a nation', withAnswer(withAnswer(emptyProfile, 'nation', 'wales'), 'nation', undefined)],
    ['a paper', withPaper(withPaper(emptyProfile, 'level-3', 'none'), 'level-3', undefined)],
    ['a register', withRegister(withRegister(emptyProfile, 'nmc-nurse', 'lapsed'), 'nmc-nurse', undefined)],
    ['a circumstance', withCircumstance(withCircumstance(emptyProfile, 'parent', false), 'parent', undefined)],
    ['a need', withLimit(withLimit(emptyProfile, 'mustEarn', true), 'mustEarn', false)],
    ['a job', withoutJob(withJob(emptyProfile, 'care-worker'), 'care-worker')],
  ])('%s', (_, profile) => {
    expect(profile).toEqual(emptyProfile);
    expect(JSON.stringify(profile)).toBe(JSON.stringify(emptyProfile));
  });
});

test('a grade stays when what was expected is held, and goes with the paper', () => {
  const expected = withGrade(withPaper(emptyProfile, 'maths-level-2', 'expected'), 'maths-level-2', '5');
  expect(withPaper(expected, 'maths-level-2', 'held').has).toEqual({ 'maths-level-2': { status: 'held', grade: '5' } });
  expect(withPaper(expected, 'maths-level-2', 'none').has).toEqual({ 'maths-level-2': { status: 'none' } });
});

test('a grade without a paper says nothing', () => {
  expect(withGrade(emptyProfile, 'maths-level-2', '5')).toBe(emptyProfile);
});

test('a register that is told again has the new state', () => {
  const lapsed = withRegister(withRegister(emptyProfile, 'nmc-nurse', 'current'), 'nmc-nurse', 'lapsed');
  expect(lapsed.registers).toEqual([{ id: 'nmc-nurse', state: 'lapsed' }]);
});

test('a job is added as one that they do now, once, and keeps what was told of it', () => {
  const before = withJobTold(withJob(emptyProfile, 'care-worker'), { id: 'care-worker', months: 30, current: false });
  expect(withJob(before, 'care-worker').roles).toEqual([{ id: 'care-worker', months: 30, current: false }]);
  expect(withJob(emptyProfile, 'care-worker').roles).toEqual([{ id: 'care-worker', current: true }]);
});

test('whatever is set, the profile is a valid one', () => {
  const whole = withLimit(
    withCircumstance(
      withRegister(
        withGrade(
          withPaper(withAnswer(withJob(emptyProfile, 'porter'), 'age', 17), 'maths-level-2', 'held'),
          'maths-level-2',
          '4',
        ),
        'nmc-nurse',
        'due',
      ),
      'refugee',
      true,
    ),
    'noLoan',
    true,
  );
  expect(Profile.safeParse(whole).success).toBe(true);
});
