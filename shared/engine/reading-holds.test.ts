import { array, assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import type { Requirement } from '../model/requirement.ts';
import { readRequirements } from './read-requirements.ts';

/** Lines in the manner of adverts, each with what makes it hard: alternatives, doors, law, refusals. */
const lines = [
  'You must be a registered nurse with the NMC.',
  'Registered Mental Health Nurse or Registered Learning Disability Nurse',
  'GCSE English and maths at grade 4 or above, or equivalent',
  'A full UK driving licence is desirable',
  'NVQ level 3 in health & social care, or willing to work towards it',
  'No previous experience is needed, as full training is given',
  'At least 12 months of experience in an acute ward is essential',
  'This post is subject to an enhanced DBS check',
  'The ability to speak Welsh would be an advantage',
  'We can’t offer sponsorship for this post',
];
const advert = array(constantFrom(...lines), { minLength: 1, maxLength: 6 }).map((some) => some.join('\n'));

/** What employers say of themselves, which asks nothing of anyone. */
const boilerplate = [
  'The NHS Pension Scheme is among the most generous in the UK.',
  'We are one of the largest teaching trusts in the country and employ over 9,000 nurses and doctors.',
  'Benefits include 27 days of annual leave, a Blue Light Card and free parking.',
  'We are a Disability Confident employer and welcome everybody.',
  'You will be given a preceptor and time to learn.',
  'Our staff tell us that this is a great place to work.',
  'We have other vacancies too, for porters, cooks and staff nurses.',
];

const read = (text: string) => readRequirements({ criteria: [], sections: [{ id: 'job', text }] });
const meaning = ({ kind, level, subject, register, months, legal, importance, open, negated }: Requirement) =>
  JSON.stringify([kind, level, subject, register, months, legal, importance, open, negated]);
const meanings = (text: string) => read(text).map(meaning);

test.each<[string, (text: string) => string]>([
  ['HTML entities', (text) => text.replaceAll('&', '&amp;').replaceAll('’', '&rsquo;')],
  ['blanks at the ends of lines', (text) => text.replaceAll('\n', '   \n ')],
  ['Windows line ends', (text) => text.replaceAll('\n', '\r\n')],
  ['bullets', (text) => text.replaceAll(/^/gm, '• ')],
  ['closing full stops', (text) => text.replaceAll(/\.?$/gm, '.')],
])('%s don’t change what is read', (_, change) => {
  assert(
    property(advert, (text) => {
      expect(meanings(change(text))).toEqual(meanings(text));
    }),
    { numRuns: 200, seed: 2026 },
  );
});

test('a first letter in upper case or lower doesn’t change what is read', () => {
  const upper = (text: string) => text.replaceAll(/^\p{Ll}/gmu, (letter) => letter.toUpperCase());
  const lower = (text: string) => text.replaceAll(/^You|^At|^This|^The|^No/gm, (word) => word.toLowerCase());
  assert(
    property(advert, (text) => {
      expect(meanings(lower(text))).toEqual(meanings(upper(text)));
    }),
    { numRuns: 200, seed: 2026 },
  );
});

test.each(boilerplate)('"%s" asks nothing', (words) => {
  expect(read(words)).toEqual([]);
});

test('what employers say of themselves adds no requirement', () => {
  assert(
    property(advert, array(constantFrom(...boilerplate), { minLength: 1, maxLength: 4 }), (text, words) => {
      expect(meanings([text, ...words].join('\n'))).toEqual(meanings(text));
    }),
    { numRuns: 200, seed: 2026 },
  );
});

test('a quote from a text with HTML entities is the text as given', () => {
  const text = 'R&amp;D nurses wanted.\nYou must hold a degree in nursing &amp; be registered with the NMC.';
  const found = read(text);
  expect(found.length).toBeGreaterThan(1);
  for (const { quote, start, end } of found) expect(text.slice(start, end)).toBe(quote);
});

test('a sentence after an empty line is no line of the list above it', () => {
  const text = 'Desirable\n• A driving licence\n\nThe post is subject to an enhanced DBS check.';
  expect(read(text)).toMatchObject([
    { kind: 'licence', importance: 'desirable' },
    { kind: 'check', importance: 'essential' },
  ]);
});
