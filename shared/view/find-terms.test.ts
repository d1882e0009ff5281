import { expect, test } from 'vitest';
import { en } from './en.ts';
import { content } from './examples/content.ts';
import { findTerms } from './find-terms.ts';
import { termsView } from './term-view.ts';

const sources: [] = [];
const terms = {
  ...content.terms,
  essential: { title: 'Essential criteria', aka: ['E'], plain: 'What you must show.', sources },
  cpp: { title: 'C++ (code)', aka: [], plain: 'A language for programs.', sources },
};

test.each([
  ['Enhanced DBS check, band 3, 0.5 WTE', ['dbs', 'band', 'wte']],
  ['whole time equivalent', ['wte']],
  ['Two pay bands', ['band']],
  ['a husband and a headband', []],
  ['e is not E', ['essential']],
  ['c++ (code) is safe to look for', ['cpp']],
  ['', []],
])('in "%s" we find %j', (text, ids) => {
  expect(findTerms(text, { terms })).toEqual(ids);
});

test('a term is one sentence and its other names', () => {
  expect(termsView(['wte', 'gone'], content, en).items).toEqual([
    {
      title: 'WTE',
      plain: 'Hours as a part of a full week: 0.5 is half.',
      also: 'Also written: FTE, whole-time equivalent',
    },
  ]);
  expect(termsView([], content, en).none).toBe(en.terms.none);
});
