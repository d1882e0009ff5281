import { expect, test } from 'vitest';
import { circumstances } from '../model/circumstance.ts';
import { emptyProfile } from '../model/empty-profile.ts';
import type { Profile } from '../model/profile.ts';
import { contentVersion } from '../content/version.ts';
import { compiledContent } from '../pack/compiled.ts';
import { sliceOf } from '../pack/together.ts';
import { answerQuestion } from './answer-question.ts';
import { findEveryWay } from './find-ways.ts';
import { nextQuestion, weighQuestions, type Asking } from './next-question.ts';
import { isSensitive } from './questions/is-sensitive.ts';

const compiled = compiledContent(contentVersion);
const today = '2026-11-25';
const role = 'pharmacy-technician';
const contentOf = (id: string) => {
  const slice = sliceOf(compiled.pack, id);
  if (!slice) throw new Error(`There is no role ${id}`);
  return { ...slice, support: compiled.content.support };
};
const content = contentOf(role);

const found = (profile: Profile) => {
  const { best, otherDoors } = findEveryWay({ role }, profile, content, today);
  return [...best, ...otherDoors];
};
const asking = (more: Partial<Asking> = {}): Asking => ({ target: { role }, today, say: (id) => `${id}?`, ...more });
const all = (profile: Profile, more: Partial<Asking> = {}) => {
  const weighing = weighQuestions(profile, found(profile), content, asking(more));
  let turn = weighing.next();
  while (!turn.done) turn = weighing.next();
  return turn.value.map(({ id }) => id);
};
const next = (profile: Profile, more: Partial<Asking> = {}) =>
  nextQuestion(profile, found(profile), content, asking(more));
const grown = answerQuestion(emptyProfile, 'age', '30');

test('a question has its words, its answers, and can be skipped', () => {
  expect(next(grown, { passed: ['mustEarn', 'register:gphc-pharmacist'] })).toEqual({
    id: 'nation',
    text: 'nation?',
    skippable: true,
    answers: ['england', 'scotland', 'wales', 'northern-ireland'],
  });
});

test('what was told or skipped is not asked again, and each question is asked once until there are none', () => {
  const passed: string[] = [];
  for (let question = next(grown); question; question = next(grown, { passed })) {
    expect(passed).not.toContain(question.id);
    expect(question.id).not.toBe('age');
    passed.push(question.id);
  }
  expect(passed.length).toBeGreaterThan(2);
});

test('single papers come after the highest qualification, and not when someone would rather not say it', () => {
  const papers = (ids: string[]) => ids.filter((id) => id.startsWith('qualification:'));
  expect(papers(all(grown))).toEqual([]);
  expect(papers(all(grown, { passed: ['qualification'] }))).toEqual([]);
  expect(papers(all(answerQuestion(grown, 'qualification', 'level-3')))).toContain('qualification:maths-level-2');
});

test('what is sensitive is asked in its own section alone, and nothing else is asked there', () => {
  const usual = all(grown);
  const extra = all(grown, { section: 'extra-help' });
  expect(usual.length).toBeGreaterThan(0);
  expect(extra.length).toBeGreaterThan(0);
  expect(usual.filter(isSensitive)).toEqual([]);
  expect(extra.filter((id) => !isSensitive(id))).toEqual([]);
});

test('all that may be going on in a life is sensitive, and where someone may stay', () => {
  for (const id of [
    ...circumstances.map((each) => `circumstance:${each}`),
    'rightToWork',
    'ukResidenceYears',
    'household',
  ])
    expect(isSensitive(id), id).toBe(true);
});

test('what we have no words for is not asked, and nobody is asked if they have the job that they look at', () => {
  expect(next(grown, { say: () => undefined })).toBeUndefined();
  expect(all(grown).filter((id) => id.endsWith(`:${role}`) && !id.startsWith('register'))).toEqual([]);
});

test('the job that someone does is asked with the jobs that lead there', () => {
  const manager = { role: 'deputy-care-manager' };
  const slice = contentOf(manager.role);
  const profile = answerQuestion(grown, 'qualification', 'gcses');
  const { best, otherDoors } = findEveryWay(manager, profile, slice, today);
  const passed = ['nation'];
  const question = nextQuestion(profile, [...best, ...otherDoors], slice, { ...asking({ passed }), target: manager });
  expect(question?.id).toBe('job');
  expect(question?.answers).toContain('care-supervisor');
  expect(question?.answers.at(-1)).toBe('none');
  expect(question?.answers.length).toBeLessThan(10);
});
