import type { StudentFinance } from '../model/amount.ts';
import type { Content } from '../model/content.ts';
import { newest } from '../model/newest.ts';

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
 * What an English student loan costs a month at `pay`, pounds a year before tax: the repayment rate of what is above
 * the threshold, over 12, from the student finance table of `today`. Undefined where the table does not say.
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
    monthly: Math.round((Math.max(0, pay - threshold.value) * rate.value) / 100 / 12),
    threshold: threshold.value,
    ...(writeOff && { writeOff: writeOff.value }),
    from: threshold.from,
    to: threshold.to,
    source: threshold.source,
  };
}
