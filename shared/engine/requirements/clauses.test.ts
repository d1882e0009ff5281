import { expect, test } from 'vitest';
import { clausesOf } from './clauses.ts';

test.each([
  ['You need a car. You need a licence.', ['You need a car', 'You need a licence.']],
  ['Essential:\n• GCSE maths\n• a car', ['Essential:', 'GCSE maths', 'a car']],
  ['- first\n- second', ['first', 'second']],
  ['A degree; two years of experience', ['A degree', 'two years of experience']],
  ['Certificates, e.g. first aid, are useful', ['Certificates, e.g. first aid, are useful']],
  ['nights and weekends.The service is busy', ['nights and weekends', 'The service is busy']],
  [' \n\t ', []],
])('%j is cut into %j', (text, clauses) => {
  expect(clausesOf(text).map((clause) => clause.text)).toEqual(clauses);
});

test('a clause keeps its place, and knows whether it fills a line', () => {
  const text = 'About you\n  You drive. You care.';
  const clauses = clausesOf(text);
  for (const clause of clauses) expect(text.slice(clause.start, clause.end)).toBe(clause.text);
  expect(clauses.map(({ line }) => line)).toEqual([true, false, false]);
});

test('a sentence without end is cut at a space', () => {
  const clauses = clausesOf('word '.repeat(1000));
  expect(Math.max(...clauses.map(({ text }) => text.length))).toBeLessThanOrEqual(700);
  expect(clauses.every(({ text }) => /^(?:word ?)+$/.test(text))).toBe(true);
});
