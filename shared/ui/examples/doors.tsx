import type { Door, NotThen } from '../../model/door.ts';
import type { Profile } from '../../model/profile.ts';
import { doorsView } from '../../view/doors-view.ts';
import { en } from '../../view/en.ts';
import { today } from '../../view/examples/content.ts';
import {
  doorsContent,
  doorsOfYearEleven,
  doorsOfYearNine,
  manyDoors,
  notThenOfYearEleven,
  notThenOfYearNine,
  unknownDoors,
  yearEleven,
  yearNine,
} from '../../view/examples/doors.ts';
import { nobody } from '../../view/examples/profiles.ts';
import { DoorsCard } from '../DoorsCard.tsx';
import type { Example } from './example.ts';

const card = (name: string, profile: Profile, doors: Door[], notThen: NotThen[] = []): Example => ({
  card: 'doors',
  name,
  render: () => <DoorsCard view={doorsView(doors, notThen, profile, doorsContent, en, today)} />,
});

export const doorCards: Example[] = [
  card('ordinary', yearEleven, doorsOfYearEleven, notThenOfYearEleven),
  card('year 9, no grades yet', yearNine, doorsOfYearNine, notThenOfYearNine),
  card('can’t tell', { ...nobody, age: 30, has: { 'english-level-2': { status: 'held' } } }, unknownDoors),
  card('very many jobs', { ...nobody, age: 30 }, manyDoors),
  card('nothing known', nobody, []),
];
