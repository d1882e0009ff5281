import { expect, test } from 'vitest';
import type { Starts } from '../model/amount.ts';
import { en } from './en.ts';
import { startsText } from './starts-text.ts';

const row = (year: string, count: number, from: string, to: string): Starts => ({
  standard: 'ST0948',
  year,
  count,
  from,
  to,
  source: 'starts',
  confidence: 'seen',
  checked: '2026-11-22',
});
const part = row('2025 to 2026, August to April', 44, '2025-08-01', '2026-04-30');

test.each([
  [
    'the newest whole year counts, not the part of one',
    [row('2024 to 2025', 102, '2024-08-01', '2025-07-31'), part],
    /^Very few people start this: 102 in England in 2024 to 2025\./,
  ],
  [
    'a part of a year where there is no whole one, named as such',
    [part],
    /44 in England in 2025 to 2026, August to April/,
  ],
  [
    'many are told without a warning',
    [row('2024 to 2025', 2552, '2024-08-01', '2025-07-31')],
    /^2,552 people started this in England in 2024 to 2025\.$/,
  ],
])('%s', (_, starts, text) => {
  expect(startsText('ST0948', { starts }, en)).toMatch(text);
});

test('where nobody counted nothing is said', () => {
  expect(startsText('ST0001', { starts: [part] }, en)).toBeUndefined();
});
