import { expect, test } from 'vitest';
import type { Profile } from '../model/profile.ts';
import { requirementKinds, type Requirement } from '../model/requirement.ts';
import { en } from './en.ts';
import { content } from './examples/content.ts';
import { nobody, schoolLeaver } from './examples/profiles.ts';
import { nurseAsks } from './examples/requirements.ts';
import { requirementsView } from './requirements-view.ts';

const ask = (rest: Partial<Requirement>): Requirement => ({
  kind: 'skill',
  legal: false,
  importance: 'essential',
  open: 'none',
  quote: 'as the advert says',
  start: 0,
  end: 18,
  ...rest,
});
const item = (rest: Partial<Requirement>, profile?: Profile, ways?: number) =>
  requirementsView([ask(rest)], profile, content, en, ways).groups[0]?.items[0];

const nurse: Partial<Requirement> = { kind: 'registration', register: 'nmc-nurse', legal: true };
const onRegister: Profile = { ...nobody, registers: [{ id: 'nmc-nurse', state: 'current' }] };
const wasOn: Profile = { ...nobody, registers: [{ id: 'nmc-nurse', state: 'lapsed' }] };
const english = { kind: 'qualification', level: 2, subject: 'english' } as const;
const maths = { kind: 'qualification', level: 2, subject: 'maths' } as const;

test.each<[string, Partial<Requirement>, Profile | undefined, string]>([
  ['a register', nurse, undefined, 'By law'],
  ['a register that the person is on', nurse, onRegister, 'You have this'],
  ['a register that the person was on', nurse, wasOn, 'By law'],
  ['a register with a door', { ...nurse, open: 'willing' }, undefined, 'Has a door'],
  ['experience, or something like it', { kind: 'experience', open: 'equivalent' }, undefined, 'Has a door'],
  ['training given', { open: 'training' }, undefined, 'They train you'],
  ['a qualification of nobody we know', english, nobody, 'Can’t tell'],
  ['a qualification that is held', english, schoolLeaver, 'You have this'],
  ['a qualification said to be missing', maths, schoolLeaver, 'Not yet'],
  ['the same with a door', { ...maths, open: 'willing' }, schoolLeaver, 'Has a door'],
  ['a qualification of no known level', { kind: 'qualification' }, schoolLeaver, 'Can’t tell'],
  ['a skill', { kind: 'skill' }, undefined, 'Give an example'],
  ['driving', { kind: 'licence', subject: 'driving' }, undefined, 'You can ask'],
  ['what is not needed', { negated: true }, undefined, 'Not needed'],
])('%s: the chip says how it stands', (_, rest, profile, chip) => {
  expect(item(rest, profile)?.chip).toBe(chip);
});

test.each(['criminal-record', 'health', 'immunisation', 'references', 'security', 'lifting'])(
  'a check (%s) comes after an offer, and is never a "not yet"',
  (subject) => {
    expect(item({ kind: 'check', subject }, schoolLeaver)?.chip).toBe('After an offer');
  },
);

test('every kind has a plain meaning, and one or more sentences', () => {
  for (const kind of requirementKinds) expect(item({ kind })?.meaning, kind).toMatch(/\.$/);
});

test('the law is told with the ways there', () => {
  expect(item(nurse, undefined, 5)?.meaning).toBe(
    'By law. Only a registered nurse may do this job. There are 5 ways to get there.',
  );
  expect(item(nurse, undefined, 1)?.meaning).toContain('There is 1 way to get there.');
  expect(item(nurse)?.meaning).toContain('See the ways in for the next step.');
});

test('a "not yet" is always told with the next step', () => {
  expect(item(maths, schoolLeaver)?.meaning).toContain('This needs another step first. See the ways in.');
});

test('a record does not rule anyone out, and money is not spent before asking', () => {
  const meaning = item({ kind: 'check', subject: 'criminal-record' })?.meaning;
  expect(meaning).toContain('A record does not rule you out by itself.');
  expect(meaning).toContain('ask the course and the regulator before you spend money');
});

test('what the law asks stands first, and a long list is folded', () => {
  const [essential, desirable, unclear] = requirementsView(nurseAsks, undefined, content, en).groups;
  expect(essential?.items[0]?.chip).toBe('By law');
  expect(essential?.items).toHaveLength(6);
  expect(essential?.rest).toMatchObject({ show: 'Show 3 more' });
  expect([desirable?.title, unclear?.title]).toEqual(['These help', 'It also names these']);
});

test('with nothing read, it says so', () => {
  expect(requirementsView([], undefined, content, en)).toMatchObject({ groups: [], none: en.requirements.none });
});
