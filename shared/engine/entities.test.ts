import { expect, test } from 'vitest';
import { decodeEntities } from './entities.ts';

test.each([
  ['Nurse &amp; Midwife', 'Nurse & Midwife'],
  ['Children&#39;s', "Children's"],
  ['&pound;24,000&nbsp;a year', '£24,000 a year'],
  ['caf&#xe9;', 'café'],
  ['R&D; AT&T', 'R&D; AT&T'],
  ['&unknown; &#9999999;', '&unknown; &#9999999;'],
])('"%s" reads "%s"', (given, text) => {
  expect(decodeEntities(given).text).toBe(text);
});

test('a place in the text is one in the text as given', () => {
  const given = '&pound;9 &amp; a &quot;nurse&quot;';
  const { text, at } = decodeEntities(given);
  const start = text.indexOf('nurse');
  expect(given.slice(at(start), at(start + 'nurse'.length))).toBe('nurse');
  expect(at(text.length)).toBe(given.length);
});
