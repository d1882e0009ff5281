import { expect, test } from 'vitest';
import { bandInTitle, parseBand } from './band.ts';

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

test.each([
  ['Staff Nurse - Band 5', 'Band 5'],
  ['BAND 8A Lead', 'Band 8a'],
  ['Band2 Porter', 'Band 2'],
  ['Staff Nurse Band 5/6', undefined],
  ['Band 2 to 3 Healthcare Assistant', undefined],
  ['Band 2 or Band 3 Healthcare Assistant', undefined],
  ['Band 4 and above', 'Band 4'],
  ['Brass band 50 strong', undefined],
  ['Ward 5 Porter', undefined],
])('the title "%s" names %s', (title, band) => {
  expect(bandInTitle(title)?.value).toBe(band);
});
