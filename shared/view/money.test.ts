import { expect, test } from 'vitest';
import { en } from './en.ts';
import { money, moneyRange, monthly, yearly } from './money.ts';

test.each([
  [money(25_272, en), '£25,272'],
  [money(12.5, en), '£13'],
  [money(12.5, en, true), '£12.50'],
  [money(5000, en, true), '£5,000'],
  [moneyRange(25_760, 27_476, en), '£25,760 to £27,476'],
  [moneyRange(25_272, 25_272, en), '£25,272'],
  [yearly(25_272, 25_272, en), '£25,272 a year before tax'],
  [monthly(32_073, 39_043, en), 'about £2,673 to £3,254 a month before tax'],
])('money reads %s', (written, expected) => {
  expect(written).toBe(expected);
});
