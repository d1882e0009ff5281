import { expect, test } from 'vitest';
import { bandFactor, bandIn } from './band-hint.ts';

test.each([
  ['Staff Nurse Band 5', ['5']],
  ['Band 2/3 HCA', ['2', '3']],
  ['BAND 8A lead', ['8a']],
  ['NHS AfC: Band 4', ['4']],
  ['Band 2 or Band 3', ['2', '3']],
  ['6', ['6']],
  ['7/8a', ['7', '8a']],
])('"%s" names %j', (text, bands) => {
  expect(bandIn(text)?.bands).toEqual(bands);
});

test.each(['Staff Nurse', '£24,907', 'Ward 5', 'Band leader', 'a big brass band 50 strong'])(
  '"%s" names no band',
  (text) => {
    expect(bandIn(text)).toBeUndefined();
  },
);

test('a band counts for a role that has it, against one that has not, and a learner may be under it', () => {
  const role = { id: 'nursing-associate', title: 'Nursing associate', aka: [], family: 'nursing', bands: ['4'] };
  expect(bandFactor(['4'], role, false)).toBeGreaterThan(1);
  expect(bandFactor(['3'], role, false)).toBeLessThan(1);
  expect(bandFactor(['3'], role, true)).toBe(1);
  expect(bandFactor(undefined, role, false)).toBe(1);
});
