import { expect, test } from 'vitest';
import type { Route } from '../../model/route.ts';
import { loadContent } from '../../pack/load.ts';
import { payFor } from './pay.ts';

const content = loadContent();
const today = '2026-11-25';

/** Hourly × 37.5 × 365 / 7, worked by hand: 12.71 → 24,852.59; 8.00 → 15,642.86. */
test.each<[string, Route['paid'], { age?: number; nation?: string }, object | null]>([
  ['band 2', { by: 'band', bands: ['2'] }, {}, { from: 25_272, to: 25_272, rule: 'band', year: '2026 to 2027' }],
  ['bands 2 and 3', { by: 'band', bands: ['2', '3'] }, {}, { from: 25_272, to: 27_476 }],
  [
    'an adult’s legal minimum',
    { by: 'advert', floor: 'adult' },
    { age: 30 },
    { from: 24_853, to: 24_853, rule: 'minimum-wage' },
  ],
  [
    'an apprentice up to the top of band 3',
    { by: 'advert', floor: 'apprentice', upTo: '3' },
    {},
    { from: 15_643, to: 27_476 },
  ],
  ['nobody', { by: 'nobody' }, {}, null],
  ['a band in Wales', { by: 'band', bands: ['5'] }, { nation: 'wales' }, null],
])('%s pays what the tables say', (_, paid, who, pay) => {
  const found = payFor(paid, { ...who, today }, content).pay;
  if (pay === null) expect(found).toBeNull();
  else expect(found).toMatchObject(pay);
});

test.each([
  ['in the year after, the old figure stands with its year', '2027-06-01', '2026 to 2027'],
  ['two years past, there is none', '2029-06-01', undefined],
])('%s', (_, day, year) => {
  expect(payFor({ by: 'band', bands: ['2'] }, { today: day }, content).pay?.year).toBe(year);
});
