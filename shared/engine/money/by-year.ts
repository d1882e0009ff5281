import type { Content } from '../../model/content.ts';
import { usualMoney, type Assumed, type MoneyYear } from '../../model/money.ts';
import type { Profile } from '../../model/profile.ts';
import type { Way } from '../../model/way.ts';
import { isoMonth, monthOf } from '../ways/calendar.ts';
import { sumKnown } from '../ways/sum-known.ts';
import { ledger, type Month } from './ledger.ts';

/** The years that ways are set side by side for: at least six, one with the job at the end of each, and no more than twelve. */
export const yearsFor = (ways: readonly Way[]): number =>
  Math.min(12, Math.max(6, ...ways.map(({ months }) => Math.ceil(months / 12) + 1)));

/** A way year by year from `today`, an ISO day, as `ledger` reckons it. */
export function moneyByYear(
  way: Way,
  profile: Profile,
  content: Content,
  today: string,
  years: number,
  assumed: Assumed = usualMoney,
): MoneyYear[] {
  const months = ledger(way, profile, content, today, years * 12, assumed);
  const first = monthOf(today);
  let total: number | null = 0;
  return Array.from({ length: years }, (_, index) => {
    const part = months.slice(index * 12, index * 12 + 12);
    const sum = (name: 'pay' | 'grants' | 'fees' | 'lent' | 'repaid') => sumOf(part, (month) => month[name]);
    const grants = sum('grants') ?? 0;
    const [pay, fees, lent, repaid] = [sum('pay'), sum('fees'), sum('lent'), sum('repaid')];
    const spent = sumKnown(fees, repaid);
    const more = sumKnown(pay, spent === null ? null : grants - spent);
    total = sumKnown(total, more);
    return {
      year: index + 1,
      from: isoMonth(first + index * 12),
      to: isoMonth(first + index * 12 + 11),
      steps: [...new Set(part.map(({ step }) => step))],
      pay,
      grants,
      fees,
      lent,
      repaid,
      monthly: pounds(part.at(-1)?.repaid ?? null),
      total,
    };
  });
}

const pounds = (twelfths: number | null): number | null => (twelfths === null ? null : Math.round(twelfths / 12));

const sumOf = (months: Month[], of: (month: Month) => number | null): number | null =>
  pounds(months.map(of).reduce(sumKnown, 0));
