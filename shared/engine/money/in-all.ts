import { sumKnown } from '../ways/sum-known.ts';
import type { Month } from './ledger.ts';

/**
 * What has come in since today by the end of each month, in twelfths of a pound: pay and grants, less fees and what was
 * paid back. Null from where something is not known.
 */
export function inAll(months: readonly Month[]): (number | null)[] {
  let sum: number | null = 0;
  return months.map(({ pay, grants, fees, repaid }) => {
    const spent = sumKnown(fees, repaid);
    sum = sumKnown(sum, sumKnown(pay, spent === null ? null : grants - spent));
    return sum;
  });
}
