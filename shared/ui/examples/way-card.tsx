import type { Way } from '../../model/way.ts';
import { en } from '../../view/en.ts';
import { wayView } from '../../view/way-view.ts';
import { Surface } from '../Surface.tsx';
import { WayCard } from '../WayCard.tsx';
import { content, today } from '../../view/examples/content.ts';
import type { Example } from './example.ts';
import {
  byDegree,
  byDegreeApprenticeship,
  earnAllTheWay,
  startNow,
  step,
  underSixteen,
  unknownPay,
  way,
} from '../../view/examples/ways.ts';

const later = '2027-10-01';
const rightToLeft = { ...en, direction: 'rtl' as const };
const card = (name: string, of: Way, on = today): Example => ({
  card: 'way-card',
  name,
  render: () => <WayCard view={wayView(of, content, en, on)} />,
});

export const wayCards: Example[] = [
  card('ordinary', earnAllTheWay),
  card('with a loan, waiting and study', byDegree),
  card('an open question and a wide range of pay', byDegreeApprenticeship),
  card('can’t tell the pay or the loan', unknownPay),
  card('can start now', startNow),
  card('under 16', underSixteen),
  card('figures out of date', earnAllTheWay, later),
  card('nothing known of its routes', way('nothing', [step('a-route-that-is-gone', 12)])),
  {
    card: 'way-card',
    name: 'right to left',
    render: () => (
      <Surface words={rightToLeft}>
        <WayCard view={wayView(byDegree, content, rightToLeft, today)} />
      </Surface>
    ),
  },
];
