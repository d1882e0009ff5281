import { z } from 'zod/mini';
import { Band } from './band.ts';
import { Confidence } from './confidence.ts';
import { SourceId } from './id.ts';
import { Nation } from './profile.ts';
import { Day } from './text.ts';

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
