import { expect, test } from 'vitest';
import { en } from './en.ts';
import { freshness } from './freshness.ts';
import { newest } from '../model/newest.ts';
import { periodOf } from './period-of.ts';

const rows = [
  { from: '2025-04-01', to: '2026-03-31' },
  { from: '2026-04-01', to: '2027-03-31' },
  { from: '2027-04-01', to: '2028-03-31' },
];

test.each([
  [undefined, 'current'],
  ['2026-11-22', 'current'],
  ['2026-11-21', 'old'],
  ['2024-11-22', 'old'],
  ['2024-11-21', 'hidden'],
])('on 22 November 2026, what held until %s is %s', (until, state) => {
  expect(freshness(until, '2026-11-22')).toBe(state);
});

test.each([
  ['2025-01-01', undefined],
  ['2026-11-22', '2026-04-01'],
  ['2029-11-22', '2027-04-01'],
  ['2030-11-22', undefined],
])('on %s the newest row begins %s', (today, from) => {
  expect(newest(rows, today)[0]?.from).toBe(from);
});

test('a period is written with both its years', () => {
  expect(periodOf({ from: '2026-04-01', to: '2027-03-31' }, en)).toBe('2026 to 2027');
  expect(periodOf({ from: '2026-01-01', to: '2026-12-31' }, en)).toBe('2026');
});
