import { compareMoney } from '../../engine/money/compare-money.ts';
import { usualMoney, type Assumed } from '../../model/money.ts';
import type { Profile } from '../../model/profile.ts';
import type { Way } from '../../model/way.ts';
import { en } from '../../view/en.ts';
import { content, today } from '../../view/examples/content.ts';
import { inWales, nobody, schoolLeaver } from '../../view/examples/profiles.ts';
import { byDegree, byDegreeApprenticeship, earnAllTheWay, unknownPay } from '../../view/examples/ways.ts';
import { moneyView } from '../../view/money-view.ts';
import { MoneyYears } from '../MoneyYears.tsx';
import type { Example } from './example.ts';

const all = [earnAllTheWay, byDegree, byDegreeApprenticeship, unknownPay];
const nothing = () => undefined;

const years = (name: string, chosen: Way[], profile: Profile, assumed: Partial<Assumed> = {}): Example => ({
  card: 'money-years',
  name,
  render: () => {
    const answer = compareMoney(chosen, profile, content, today, { ...usualMoney, ...assumed });
    const view = moneyView({ all, chosen }, answer, profile, content, en, today);
    return <MoneyYears view={view} onChoose={nothing} onSet={nothing} />;
  },
});

export const moneyCards: Example[] = [
  years('ordinary', [earnAllTheWay, byDegree], schoolLeaver),
  years('four ways', all, nobody),
  years('fewer hours, in London', [earnAllTheWay, byDegree], nobody, {
    hours: 22.5,
    area: 'inner-london',
    living: 'london',
  }),
  years('with benefits in the picture', [earnAllTheWay, byDegree], {
    ...nobody,
    circumstances: { 'low-income': true },
  }),
  years('outside England', [earnAllTheWay, byDegree], inWales),
];
