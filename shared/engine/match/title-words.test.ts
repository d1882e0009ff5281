import { expect, test } from 'vitest';
import { titleWords } from './title-words.ts';

test.each([
  ['Staff Nurses', ['staff', 'nurse']],
  ['Health Care Assistant', ['healthcare', 'assistant']],
  ['Health-care asst', ['healthcare', 'assistant']],
  ['Care Co-ordinator', ['care', 'coordinator']],
  ['Children’s and Young People’s Nurse', ['child', 'young', 'people', 'nurse']],
  ['A&E Sister', ['a&e', 'sister']],
  ['Nurses needed for Leeds', ['nurse', 'leed']],
])('"%s" has these stems', (title, stems) => {
  expect(titleWords(title).map(({ stem }) => stem)).toEqual(stems);
});

test.each([
  ['Nurse - Leeds', 'aside'],
  ['Nurse (Leeds)', 'aside'],
  ['Nurse Jobs Leeds', 'aside'],
  ['Nurse/Midwife', 'peer'],
  ['Nurse or Midwife', 'peer'],
  ['Nurse in Leeds', 'tail'],
  ['Nurse Leeds', 'on'],
  ['Nurse-Leeds', 'on'],
])('in "%s" the second word stands as %s', (title, joins) => {
  expect(titleWords(title)[1]?.joins).toBe(joins);
});

test('offsets are those of the title as given', () => {
  const title = '  Health   Care  Assistants!';
  expect(titleWords(title).map(({ start, end }) => title.slice(start, end))).toEqual(['Health   Care', 'Assistants']);
});
