import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { compareMoney } from '../../shared/engine/money/compare-money.ts';
import { areas } from '../../shared/model/amount.ts';
import type { Content } from '../../shared/model/content.ts';
import { usualMoney, type Assumed } from '../../shared/model/money.ts';
import type { Profile } from '../../shared/model/profile.ts';
import type { Way } from '../../shared/model/way.ts';
import { MoneyYears } from '../../shared/ui/MoneyYears.tsx';
import { en } from '../../shared/view/en.ts';
import { moneyView, type Setting } from '../../shared/view/money-view.ts';

type Props = { ways: Way[]; profile: Profile; content: Content; today: string };

/** Two to four of the ways in years, and what they are reckoned with: kept for as long as the panel is open, no longer. */
export function Money({ ways, profile, content, today }: Props): JSX.Element {
  const [ids, setIds] = useState<string[]>([]);
  const [assumed, setAssumed] = useState<Assumed>(usualMoney);
  const known = ways.filter(({ id }) => ids.includes(id));
  const chosen = known.length >= 2 ? known : usualPair(ways);
  const answer = useMemo(
    () => compareMoney(chosen, profile, content, today, assumed),
    [chosen.map(({ id }) => id).join(), profile, content, today, assumed],
  );
  const choose = (id: string) => {
    const now = chosen.map((way) => way.id);
    setIds(now.includes(id) ? now.filter((each) => each !== id) : [...now, id]);
  };
  return (
    <MoneyYears
      view={moneyView({ all: ways, chosen }, answer, profile, content, en, today)}
      onChoose={choose}
      onSet={(id, value) => setAssumed(withSetting(assumed, id, value))}
    />
  );
}

/** The first way, and the first that borrows where it does not, or else the second: that is what people weigh up. */
function usualPair(ways: Way[]): Way[] {
  const [first, second] = ways;
  const other = first?.borrowed === 0 ? (ways.find(({ borrowed }) => borrowed !== 0) ?? second) : second;
  return [first, other].filter((way) => way !== undefined);
}

function withSetting({ area, ...rest }: Assumed, id: Setting['id'], value: string): Assumed {
  const before = { ...rest, ...(area && { area }) };
  if (id === 'hours') return { ...before, hours: Number(value) };
  if (id === 'living')
    return { ...before, living: (['home', 'london'] as const).find((each) => each === value) ?? 'away' };
  const chosen = areas.find((each) => each === value);
  return { ...rest, ...(chosen && { area: chosen }) };
}
