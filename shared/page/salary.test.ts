import { expect, test } from 'vitest';
import { parseSalary } from './salary.ts';

test.each([
  ['£25,272 to £25,272 a year per annum, pro rata', { min: 25272, max: 25272, per: 'year' }],
  ['£32,073 - £39,043', { min: 32073, max: 39043, per: 'year' }],
  ['£32,073 – 39,043 pa', { min: 32073, max: 39043, per: 'year' }],
  ['£58133.00 to £65261.00', { min: 58133, max: 65261, per: 'year' }],
  ['£30k - £35k per annum', { min: 30000, max: 35000, per: 'year' }],
  ['Up to £40,000 a year', { max: 40000, per: 'year' }],
  ['From £40,000 a year', { min: 40000, per: 'year' }],
  ['£12.71 an hour', { min: 12.71, max: 12.71, per: 'hour' }],
  ['Hourly rate: £12.71', { min: 12.71, max: 12.71, per: 'hour' }],
  ['£24,465 a year (£12.51 an hour)', { min: 24465, max: 24465, per: 'year' }],
  ['£450 to £500 a day', { min: 450, max: 500, per: 'day' }],
  ['£150 per session', { min: 150, max: 150, per: 'session' }],
  ['£12.71', { min: 12.71, max: 12.71 }],
  ['£30,000 a year plus £1,000 for the first year', { min: 30000, max: 30000, per: 'year' }],
  ['£500 a week', {}],
  ['£0 to £0 a year', {}],
  ['£39,043 to £32,073 a year', {}],
  ['Negotiable', {}],
  ['Depending on experience', {}],
  ['Band 5, 37.5 hours', {}],
])('"%s"', (text, figures) => {
  expect(parseSalary(text)).toEqual({ text, ...figures });
});
