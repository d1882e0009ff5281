import { expect, test } from 'vitest';
import type { Profile } from '../model/profile.ts';
import { en } from './en.ts';
import { content } from './examples/content.ts';
import { fourteen, inWales, nobody, schoolLeaver } from './examples/profiles.ts';
import { highestQualification } from './highest-qualification.ts';
import { questionsView } from './questions-view.ts';
import { startView } from './start-view.ts';

test.each<[string, Profile, string]>([
  ['nothing', nobody, en.start.nothing],
  [
    'an age and a GCSE',
    schoolLeaver,
    'We start from what you told us: you are 17 and you have English at level 2. You did not say, so we take it that you are in England.',
  ],
  [
    'a nation and a limit',
    inWales,
    'We start from what you told us: you are 30, you live in Wales and you do not want a loan.',
  ],
  [
    'no certificates',
    { ...nobody, has: { 'level-3': { status: 'none' } } },
    'We start from what you told us: you have no certificates yet. You did not say, so we take it that you are 19 or more and in England.',
  ],
])('with %s told, it says from whom the ways start', (_, profile, text) => {
  expect(startView(profile, content, en).text).toBe(text);
});

test.each<[Profile, string[]]>([
  [fourteen, [en.start.underSixteen]],
  [schoolLeaver, [en.start.sixteen]],
  [nobody, []],
  [{ ...nobody, rightToWork: 'pending' }, [en.start.pending]],
  [{ ...nobody, rightToWork: 'no' }, [en.start.noWork]],
])('some ages, and a right to work that is not settled, have a note of their own', (profile, notes) => {
  expect(startView(profile, content, en).notes).toEqual(notes);
});

const held = { status: 'held' } as const;
const none = { status: 'none' } as const;

test.each<[Partial<Profile>, string]>([
  [{}, 'skip'],
  [{ has: { 'level-3': none } }, 'some-gcses'],
  [{ has: { 'english-level-2': none, 'maths-level-2': none, 'level-3': none } }, 'none'],
  [{ has: { 'english-level-2': held, 'maths-level-2': held, 'level-3': none } }, 'gcses'],
  [{ has: { 'level-3': held } }, 'level-3'],
  [{ has: { 'level-3': held }, priorDegree: true }, 'degree'],
])('a profile of %j was the answer "%s"', (rest, answer) => {
  expect(highestQualification({ ...nobody, ...rest })).toBe(answer);
});

test('the answers given before are chosen, and nothing is chosen for whoever said nothing', () => {
  const [age, qualification] = questionsView(schoolLeaver, en).questions;
  expect(age).toMatchObject({ value: '17' });
  expect(qualification?.kind === 'choice' && qualification.options.filter(({ chosen }) => chosen)).toMatchObject([
    { value: 'some-gcses' },
  ]);
  expect(questionsView(nobody, en).questions[0]).toMatchObject({ value: '' });
});
