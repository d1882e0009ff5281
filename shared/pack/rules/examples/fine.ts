import type { Content } from '../../../model/content.ts';
import type { Authored } from '../../authored.ts';
import { routeOf } from './good.ts';

const travel = (content: Content) => content.support['travel-help'] as Content['support'][string];
const porter = (content: Content) => content.roles['porter'] as Content['roles'][string];

/** What looks like a fault and is none. */
type Fine = [what: string, (content: Content, authored: Authored) => void];

export const fine: Fine[] = [
  [
    'a name on two roles that collisions.yaml lists',
    (c, a) => {
      c.roles['runner'] = { ...porter(c), title: 'Runner' };
      c.routes['runner--direct-entry'] = { ...routeOf(c), to: { role: 'runner' } };
      a.collisions['hospital porter'] = ['porter', 'runner'];
    },
  ],
  [
    'a year that follows the year before, day by day',
    (c) =>
      travel(c).amounts.push({
        value: 110,
        unit: 'a year',
        period: '2027 to 2028',
        from: '2027-08-01',
        to: '2028-07-31',
      }),
  ],
  [
    'amounts of two kinds side by side',
    (c) =>
      travel(c).amounts.push({ value: 5, unit: 'a day', period: '2026 to 2027', from: '2026-08-01', to: '2027-07-31' }),
  ],
  [
    'a text under 100 words, however long its words',
    (c) => (routeOf(c).watchOut = ['Organisational responsibilities necessitate communication.']),
  ],
  [
    'a register that somebody brings from abroad',
    (c) => {
      c.registers['hcpc'] = {
        title: 'HCPC',
        regulator: 'HCPC',
        legal: true,
        link: 'https://r.example/',
        aka: [],
        sources: [],
      };
      routeOf(c).from = { register: 'hcpc', state: 'overseas' };
    },
  ],
];
