import type { StudentFinance } from './amount.ts';
import type { Content } from './content.ts';
import { newest } from './newest.ts';

/** `monthly` and `threshold` in pounds, `writeOff` in years; `from` and `to` are the days that the threshold holds. */
export type LoanCost = {
  monthly: number;
  threshold: number;
  writeOff?: number;
  from: string;
  to: string;
  source: string;
};

/**
 * What is paid back a month at `pay`, pounds a year before tax: `rate` per cent of what is above `threshold`, over 12,
 * rounded down to the pound. The rule is the Student Loans Company's ("How repayments are calculated") and HMRC's manual
 * CSLM18025. Real payrolls work from each month's own pay and may be a pound off. Whole numbers throughout: with
 * fractions £33,000 would come to £59, and it is £60.
 */
export const repaidMonthly = (pay: number, threshold: number, rate: number): number =>
  Math.floor((Math.max(0, Math.round(pay) - threshold) * rate) / 1200);

/**
 * What an English student loan costs a month at `pay`, pounds a year before tax, from the student finance table of
 * `today`. Undefined where the table does not say.
 */
export function loanAt(pay: number, content: Pick<Content, 'studentFinance'>, today: string): LoanCost | undefined {
  const row = (item: StudentFinance['item']) =>
    newest(
      content.studentFinance.filter((each) => each.item === item),
      today,
    )[0];
  const [threshold, rate, writeOff] = [row('repayment-threshold'), row('repayment-rate'), row('write-off')];
  if (!threshold || !rate) return undefined;

  return {
    monthly: repaidMonthly(pay, threshold.value, rate.value),
    threshold: threshold.value,
    ...(writeOff && { writeOff: writeOff.value }),
    from: threshold.from,
    to: threshold.to,
    source: threshold.source,
  };
}
