import type { MoneyYear } from '../../model/money.ts';
import type { Way } from '../../model/way.ts';
import { isoMonth, monthOf } from '../ways/calendar.ts';
import { sumKnown } from '../ways/sum-known.ts';
import type { Month } from './ledger.ts';

/** The years that ways are set side by side for: at least six, one with the job at the end of each, and no more than twelve. */
export const yearsFor = (ways: readonly Way[]): number =>
  Math.min(12, Math.max(6, ...ways.map(({ months }) => Math.ceil(months / 12) + 1)));

/** The months of a way from `today`, an ISO day, as years of whole pounds. */
export function byYear(months: readonly Month[], today: string): MoneyYear[] {
  const first = monthOf(today);
  let total: number | null = 0;
  return Array.from({ length: Math.floor(months.length / 12) }, (_, index) => {
    const part = months.slice(index * 12, index * 12 + 12);
    const sum = (name: 'pay' | 'grants' | 'fees' | 'lentFees' | 'lentLiving' | 'repaid') =>
      sumOf(part, (month) => month[name]);
    const grants = sum('grants') ?? 0;
    const [pay, fees, repaid] = [sum('pay'), sum('fees'), sum('repaid')];
    const spent = sumKnown(fees, repaid);
    total = sumKnown(total, sumKnown(pay, spent === null ? null : grants - spent));
    return {
      year: index + 1,
      from: isoMonth(first + index * 12),
      to: isoMonth(first + index * 12 + 11),
      steps: [...new Set(part.map(({ step }) => step))],
      pay,
      grants,
      fees,
      lent: { fees: sum('lentFees'), living: sum('lentLiving') },
      repaid,
      monthly: pounds(part.at(-1)?.repaid ?? null),
      total,
    };
  });
}

const pounds = (twelfths: number | null): number | null => (twelfths === null ? null : Math.round(twelfths / 12));

const sumOf = (months: readonly Month[], of: (month: Month) => number | null): number | null =>
  pounds(months.map(of).reduce(sumKnown, 0));
