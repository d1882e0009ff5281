import { expect, test } from 'vitest';
import { today } from './today.ts';

/** A clock as it is in a place so many minutes behind Greenwich, as `Date` counts it. */
const clock = (instant: string, behind: number) =>
  Object.assign(new Date(instant), { getTimezoneOffset: () => behind });

test.each([
  ['2026-11-27T12:00:00Z', 0, '2026-11-27'],
  ['2026-07-01T23:30:00Z', -60, '2026-07-02'],
  ['2026-03-01T02:00:00Z', 300, '2026-02-28'],
])('at %s, %i minutes behind Greenwich, it is %s', (instant, behind, day) => {
  expect(today(clock(instant, behind))).toBe(day);
});
