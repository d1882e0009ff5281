import { expect, test } from 'vitest';
import { parseBand } from './band.ts';

test.each([
  ['Band 5', 'Band 5'],
  ['band 8A', 'Band 8a'],
  ['AfC Band 8 - Range B', 'Band 8b'],
  ['8c', 'Band 8c'],
  ['Band 9', 'Band 9'],
  ['Band 8', undefined],
  ['Band 10', undefined],
  ['Band 5 or 6', undefined],
  ['Consultant', undefined],
  ['', undefined],
])('"%s" is %s', (text, band) => {
  expect(parseBand(text)).toBe(band);
});
