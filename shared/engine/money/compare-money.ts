import type { Content } from '../../model/content.ts';
import { usualMoney, type Assumed, type MoneyAnswer } from '../../model/money.ts';
import type { Profile } from '../../model/profile.ts';
import type { Way } from '../../model/way.ts';
import { byYear, yearsFor } from './by-year.ts';
import { crossing } from './crossing.ts';
import { ledger } from './ledger.ts';

/**
 * Two to four ways side by side in years from `today`, an ISO day: at least six, and one with the job at the end of each.
 * The first is set against each other. What is not known of a way is null, and then nothing is said of who is ahead.
 */
export function compareMoney(
  ways: readonly Way[],
  profile: Profile,
  content: Content,
  today: string,
  assumed: Assumed = usualMoney,
): MoneyAnswer {
  const ledgers = ways.map((way) => ledger(way, profile, content, today, 12 * yearsFor(ways), assumed));
  const [first = [], ...others] = ledgers;
  return {
    assumed,
    years: ledgers.map((months) => byYear(months, today)),
    crossings: others.flatMap((months, index) => {
      const found = crossing(first, months, today);
      const other = index + 1;
      if (!found) return [];
      const [ahead, behind] = found.isOneAhead ? [0, other] : [other, 0];
      return [{ ahead, behind, month: found.month }];
    }),
  };
}
