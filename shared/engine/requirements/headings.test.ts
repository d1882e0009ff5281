import { expect, test } from 'vitest';
import { headingOf } from './headings.ts';

test.each([
  ['Essential', 'essential'],
  ['ESSENTIAL CRITERIA:', 'essential'],
  ['Desirable but not essential', 'desirable'],
  ['Essential / Desirable', 'unclear'],
  ['About you', 'unclear'],
  ['Person specification', 'unclear'],
  ['To apply for this post you must have:', 'essential'],
  ['Ideally you will also have:', 'desirable'],
  ['What we offer', 'offer'],
  ['Our benefits include:', 'offer'],
  ['Main duties:', 'other'],
  ['Experience of caring for people at home', undefined],
  ['You will work on a ward.', undefined],
])('"%s" is a heading of %s', (line, heading) => {
  expect(headingOf(line)).toBe(heading);
});
