import { expect, test } from 'vitest';
import { impliedImportance, isNegated, statedImportance } from './wording.ts';

test.each([
  ['You must have a licence', 'essential'],
  ['A licence is required', 'essential'],
  ['Ideally with a licence', 'desirable'],
  ['A licence would be a bonus', 'desirable'],
  ['Experience is desirable but not essential', 'desirable'],
  ['You may be required to travel', 'unclear'],
  ['You should have a licence', 'unclear'],
])('"%s" implies %s', (text, importance) => {
  expect(impliedImportance(text)).toBe(importance);
});

test.each([
  ['Experience is essential', 'essential'],
  ['Experience (desirable)', 'desirable'],
  ['Essential: a degree', 'essential'],
  ['Experience of essential services', undefined],
  ['Experience is not essential', undefined],
])('"%s" states %s', (text, importance) => {
  expect(statedImportance(text)).toBe(importance);
});

test.each([
  'No experience needed',
  'No previous care experience is necessary',
  'You don’t need a degree',
  'You do not have to have qualifications',
  'Experience is not essential',
  'Regardless of your experience',
])('"%s" is negated', (text) => {
  expect(isNegated(text)).toBe(true);
});

test.each(['Registration with no restrictions', 'Desirable but not essential', 'Not only care but nursing experience'])(
  '"%s" is not negated',
  (text) => {
    expect(isNegated(text)).toBe(false);
  },
);
