import type { Profile } from '../../model/profile.ts';
import type { Way } from '../../model/way.ts';
import { en } from '../../view/en.ts';
import { sideBySideView } from '../../view/side-by-side-view.ts';
import { waysView } from '../../view/ways-view.ts';
import { SideBySide } from '../SideBySide.tsx';
import { Ways } from '../Ways.tsx';
import { content, today } from '../../view/examples/content.ts';
import type { Example } from './example.ts';
import { fourteen, inWales, nobody, schoolLeaver } from '../../view/examples/profiles.ts';
import { byDegree, byDegreeApprenticeship, earnAllTheWay, underSixteen, unknownPay } from '../../view/examples/ways.ts';

const three = [earnAllTheWay, byDegree, byDegreeApprenticeship];
const many = Array.from({ length: 14 }, (_, index): Way => {
  const way = [earnAllTheWay, byDegree, byDegreeApprenticeship, unknownPay][index % 4] ?? earnAllTheWay;
  return { ...way, id: `${way.id}-${index}`, picks: index < 3 ? way.picks : [] };
});
const outsideEngland = three.map((way) => ({
  ...way,
  earned: null,
  borrowed: way.borrowed && null,
  steps: way.steps.map((step) => ({ ...step, pay: null, borrows: step.borrows && null })),
}));

const list = (name: string, ways: Way[], profile: Profile): Example => ({
  card: 'ways',
  name,
  render: () => <Ways view={waysView(ways, profile, content, en, today)} />,
});
const table = (name: string, ways: Way[]): Example => ({
  card: 'side-by-side',
  name,
  render: () => <SideBySide view={sideBySideView(ways, content, en, today)} />,
});

export const wayLists: Example[] = [
  list('ordinary', three, schoolLeaver),
  list('nothing known of the person', three, nobody),
  list('no way known', [], nobody),
  list('very many ways', many, nobody),
  list('under 16', [underSixteen], fourteen),
  list('outside England', outsideEngland, inWales),
  table('ordinary', three),
  table('can’t tell', [unknownPay]),
  table('nothing to compare', []),
  table('very many ways', many.slice(0, 6)),
];
