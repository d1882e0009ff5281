import { expect, test } from 'vitest';
import { contentVersion } from '../content/version.ts';
import { answersTo, isNumber } from '../engine/questions/answers-to.ts';
import { questionOf } from '../engine/question-of.ts';
import { factsOf } from '../model/facts-of.ts';
import { compiledContent } from '../pack/compiled.ts';
import { en } from './en.ts';
import { nextQuestionView, questionText } from './next-question-view.ts';

const { content } = compiledContent(contentVersion);
const asked = [
  ...Object.values(content.routes).map(({ from }) => from),
  ...Object.values(content.limits).map((limit) => limit.if),
  ...Object.values(content.support).map(({ who }) => who),
].flatMap(factsOf);
const jobs = Object.keys(content.roles).slice(0, 3);
const ids = [
  ...new Set([
    ...asked.map(questionOf),
    'qualification',
    'job',
    'months:care-worker',
    'mustEarn',
    'noLoan',
    'partTime',
    'hours',
  ]),
];

test('there are questions to look at', () => {
  expect(ids.length).toBeGreaterThan(200);
});

test('every question that the content asks has words and ends as a question', () => {
  expect(ids.filter((id) => !questionText(id, content, en)?.endsWith('?'))).toEqual([]);
});

test('every answer that is tried has words, and any question can be skipped', () => {
  for (const id of ids) {
    const answers = isNumber(id) ? [] : answersTo(id, jobs).map(({ value }) => value);
    const view = nextQuestionView({ id, text: 'A?', answers }, 'skip', content, en);
    if (view.kind === 'number') expect(view.skip).toBe(en.nextQuestion.skip);
    else
      expect(view.options, id).toEqual([
        ...answers.map((value) => ({ value, label: expect.stringMatching(/\w/), chosen: false })),
        { value: 'skip', label: en.nextQuestion.skip, chosen: true },
      ]);
  }
});

test('nobody is asked for an offence, a diagnosis, a name or where exactly they live', () => {
  const texts = ids.map((id) => questionText(id, content, en) ?? '').join('\n');
  expect(texts).not.toMatch(
    /offen[cs]e|crime|convicted of|which condition|diagnosis|diagnosed|what is wrong|your name|postcode/i,
  );
});

test('maths is asked for as people know it', () => {
  expect(questionText('qualification:maths-level-2', content, en)).toBe(
    'Do you have GCSE maths at grade 4 (C) or above, or the same level?',
  );
  expect(questionText('role:care-worker', content, en)).toBe('Have you worked as: Care worker?');
  expect(questionText('qualification:astrology', content, en)).toBeUndefined();
});
