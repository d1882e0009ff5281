import { expect, test } from 'vitest';
import { jobNouns } from './job-nouns.ts';
import { titlePhrases } from './title-phrases.ts';
import { titleWords } from './title-words.ts';

test.each([
  ['Nurse Recruitment Administrator', [['administrator', 'main']]],
  ['Staff Nurse Ward 12', [['nurse', 'main']]],
  [
    'Nurse or Midwife - Team Leader',
    [
      ['nurse', 'main'],
      ['midwife', 'peer'],
      ['leader', 'remark'],
    ],
  ],
  [
    'Unit Manager (Nurse)',
    [
      ['manager', 'main'],
      ['nurse', 'remark'],
    ],
  ],
  ['Open day for nurses', [['nurse', 'event']]],
  [
    'Secretary for the nurses',
    [
      ['secretary', 'main'],
      ['nurse', 'remark'],
    ],
  ],
  ['Nurse apprentice', [['nurse', 'main']]],
  ['Apprentice', [['apprentice', 'main']]],
  ['Clinical Neurophysiologist', [['neurophysiologist', 'main']]],
  ['Beech Ward', []],
])('the heads of "%s"', (title, heads) => {
  const words = titleWords(title);
  expect(titlePhrases(words, jobNouns).map(({ head, place }) => [words[head]?.stem, place])).toEqual(heads);
});
