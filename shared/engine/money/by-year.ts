import type { MoneyYear } from '../../model/money.ts';
import type { Way } from '../../model/way.ts';
import { isoMonth, monthOf } from '../ways/calendar.ts';
import { sumKnown } from '../ways/sum-known.ts';
import { inAll } from './in-all.ts';
import type { Month } from './ledger.ts';

/** The years that ways are set side by side for: at least six, one with the job at the end of each, and no more than twelve. */
export const yearsFor = (ways: readonly Way[]): number =>
  Math.min(12, Math.max(6, ...ways.map(({ months }) => Math.ceil(months / 12) + 1)));

/** The months of a way from `today`, an ISO day, as years of whole pounds. */
export function byYear(months: readonly Month[], today: string): MoneyYear[] {
  const first = monthOf(today);
  const totals = inAll(months);
  return Array.from({ length: Math.floor(months.length / 12) }, (_, index) => {
    const part = months.slice(index * 12, index * 12 + 12);
    const sum = (name: 'pay' | 'grants' | 'fees' | 'lentFees' | 'lentLiving' | 'repaid') =>
      sumOf(part, (month) => month[name]);
    return {
      year: index + 1,
      from: isoMonth(first + index * 12),
      to: isoMonth(first + index * 12 + 11),
      steps: [...new Set(part.map(({ step }) => step))],
      pay: sum('pay'),
      grants: sum('grants') ?? 0,
      fees: sum('fees'),
      lent: { fees: sum('lentFees'), living: sum('lentLiving') },
      repaid: sum('repaid'),
      monthly: pounds(part.at(-1)?.repaid ?? null),
      total: pounds(totals[index * 12 + 11] ?? null),
    };
  });
}

const pounds = (twelfths: number | null): number | null => (twelfths === null ? null : Math.round(twelfths / 12));

const sumOf = (months: readonly Month[], of: (month: Month) => number | null): number | null =>
  pounds(months.map(of).reduce(sumKnown, 0));
