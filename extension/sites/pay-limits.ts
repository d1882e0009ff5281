/**
 * What a full week at each band can pay, in pounds a year before tax: nothing below the first sum, nothing above the
 * second. Wide on purpose, so that they hold for some years and in each nation, and with the supplement for London and
 * its surroundings (a fifth at most): they are for telling that a page was misread, and nothing that people are shown.
 * A test holds every band's pay in the content against them.
 */
export const payLimits: Record<string, [lowest: number, highest: number]> = {
  'Band 2': [22_000, 34_500],
  'Band 3': [22_500, 37_500],
  'Band 4': [25_000, 42_500],
  'Band 5': [28_000, 53_000],
  'Band 6': [35_000, 65_000],
  'Band 7': [43_500, 76_500],
  'Band 8a': [51_000, 87_500],
  'Band 8b': [59_000, 104_500],
  'Band 8c': [70_500, 124_000],
  'Band 8d': [83_500, 147_000],
  'Band 9': [100_000, 175_500],
};
