import { z } from 'zod/mini';
import { Band } from './band.ts';
import { Confidence } from './confidence.ts';
import { SourceId } from './id.ts';
import { Nation } from './profile.ts';
import { Day, PlainText } from './text.ts';

const dated = { from: Day, to: Day, source: SourceId, confidence: Confidence, checked: Day };

/** One band's basic pay in one nation, in pounds a year before tax for 37.5 hours a week; `from` and `to` are its first and last day. */
export const BandPay = z.strictObject({ nation: Nation, band: Band, entry: z.number(), top: z.number(), ...dated });
export type BandPay = z.infer<typeof BandPay>;

/** A legal minimum, in pounds an hour. `apprentice` is for those under 19, or in the first year. */
export const MinimumWage = z.strictObject({
  who: z.enum(['21-and-over', '18-to-20', 'under-18', 'apprentice']),
  hourly: z.number(),
  ...dated,
});
export type MinimumWage = z.infer<typeof MinimumWage>;

/** Student finance in England, in pounds a year; the repayment threshold too, `repayment-rate` in per cent, `write-off` in years. */
export const StudentFinance = z.strictObject({
  item: z.enum([
    'tuition-fee',
    'maintenance-home',
    'maintenance-away',
    'maintenance-london',
    'repayment-threshold',
    'repayment-rate',
    'write-off',
  ]),
  value: z.number(),
  ...dated,
});
export type StudentFinance = z.infer<typeof StudentFinance>;

export const areas = ['inner-london', 'outer-london', 'fringe'] as const;

/** What basic pay is raised by in and around London: `percent` of it, from `least` to `most` pounds a year at full time. */
export const AreaSupplement = z.strictObject({
  area: z.enum(areas),
  percent: z.number(),
  least: z.number(),
  most: z.number(),
  ...dated,
});
export type AreaSupplement = z.infer<typeof AreaSupplement>;
export type Area = AreaSupplement['area'];

/**
 * Annex 21: with at most `left` years of training to go, a trainee is paid `percent` of the top of the band that they are
 * trained for.
 */
export const TrainingPay = z.strictObject({ left: z.number(), percent: z.number(), ...dated });
export type TrainingPay = z.infer<typeof TrainingPay>;

/** How many people started an apprenticeship standard in England in a year, or in the part of one that `year` names. */
export const Starts = z.strictObject({
  standard: z.string().check(z.regex(/^(ST|FA)\d{4}$/, 'Write a reference such as ST0781')),
  year: PlainText,
  count: z.int().check(z.minimum(0)),
  ...dated,
});
export type Starts = z.infer<typeof Starts>;
