import { doorCards } from './examples/doors.tsx';
import type { Example } from './examples/example.ts';
import { helpCards } from './examples/help.tsx';
import { jobCards } from './examples/job-card.tsx';
import { moneyCards } from './examples/money.tsx';
import { panels } from './examples/panel.tsx';
import { wayCards } from './examples/way-card.tsx';
import { wayLists } from './examples/ways-list.tsx';

/** Every card in its states: what the gallery shows, and what the component and accessibility tests mount. */
export const examples: Example[] = [
  ...wayCards,
  ...wayLists,
  ...doorCards,
  ...jobCards,
  ...helpCards,
  ...moneyCards,
  ...panels,
];
