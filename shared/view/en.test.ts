import { expect, test } from 'vitest';
import { en } from './en.ts';

/** Every string, and what every function gives for harmless values, with the path that leads to it. */
function sentencesOf(part: unknown, path = 'en'): [path: string, text: string][] {
  if (typeof part === 'string') return [[path, part]];
  if (typeof part === 'function') {
    const takesList = ['list', 'all', 'any'].some((name) => path === `en.amounts.${name}`);
    return [[path, String(part(takesList ? ['a', 'b'] : 2, 3, 4))]];
  }
  return Object.entries(part as object).flatMap(([key, value]) => sentencesOf(value, `${path}.${key}`));
}

const all = sentencesOf(en);
const forbidden =
  /\b(reject(ed)?|unqualified|closed to you|ineligible|fail(ed|ure)?|simply|just|easy|easily|obviously|please note|utili[sz]e|leverage|journey|tailored|score|match percentage|unfortunately)\b|\d ?%/i;

test('there are words to check', () => {
  expect(all.length, 'sentencesOf found too few: has the shape of en changed?').toBeGreaterThan(200);
});

const isLong = (sentence: string) => sentence.split(/\s+/).filter(Boolean).length > 20;

/** The paths, with their words, that break a rule: what a failing test shows. */
const breaking = (rule: (text: string) => boolean) => all.filter(([, text]) => rule(text));

test('no word discourages or pads: "not yet" and "needs another step first" are good', () => {
  expect(breaking((text) => forbidden.test(text))).toEqual([]);
});

test('sentences keep to 20 words: cut those that are listed', () => {
  expect(breaking((text) => text.split(/[.?!:;](?:\s|$)/).some(isLong))).toEqual([]);
});

test('quotes are typographic, and no dash stands for a pause: write ’ “ ”, a comma or a full stop', () => {
  expect(breaking((text) => /'|"| [-–—] /.test(text))).toEqual([]);
});
