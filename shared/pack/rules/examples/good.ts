import type { Content } from '../../../model/content.ts';
import type { Provenance } from '../../../model/provenance.ts';
import type { Authored } from '../../authored.ts';

/*
 * A small content in which every rule holds, for the tests of the rules: each breaks one thing in it.
 */

const source = (covers: string[], rest: Partial<Provenance> = {}): Provenance => ({
  id: 'a-page',
  covers,
  confidence: 'seen',
  checked: '2026-11-22',
  reviewBy: '2027-11-22',
  ...rest,
});

const route: Content['routes'][string] = {
  title: 'A job as a porter',
  kind: 'job-with-training',
  from: { age: { min: 16 } },
  to: { role: 'porter' },
  months: { typical: 3 },
  paid: { by: 'band', bands: ['2'] },
  cost: { paidBy: 'nobody' },
  does: 'You learn the job as you do it.',
  find: { text: 'Search NHS Jobs for “porter”.', url: 'https://www.jobs.nhs.uk/' },
  firstStep: 'Search NHS Jobs for “porter”.',
  goodFor: 'People who like to be on the move.',
  watchOut: ['Shifts may start early.'],
  sources: [source(['*'])],
};

const content: Content = {
  roles: {
    porter: {
      title: 'Porter',
      aka: ['hospital porter'],
      family: 'Estates',
      sector: 'nhs',
      does: ['You move people and things round the hospital.'],
      where: 'Hospitals',
      bands: ['2'],
      nearest: [],
      sources: [source(['*'])],
    },
  },
  registers: {},
  qualifications: {
    'english-level-2': {
      title: 'English at level 2',
      level: 2,
      plain: 'A pass in English.',
      aka: ['GCSE English'],
      countsAs: [],
      sources: [source(['*'])],
    },
  },
  routes: { 'porter--direct-entry': route },
  support: {
    'travel-help': {
      title: 'Travel help',
      kind: 'grant',
      plain: 'Money for the bus.',
      amounts: [{ value: 100, unit: 'a year', period: '2026 to 2027', from: '2026-08-01', to: '2027-07-31' }],
      who: { age: { min: 16 } },
      for: {},
      how: 'Ask your manager.',
      link: 'https://help.example/travel',
      sources: [source(['*'], { reviewBy: '2027-07-31' })],
    },
  },
  terms: {
    band: { title: 'Band', aka: ['pay band'], plain: 'A number that says what a job pays.', sources: [source(['*'])] },
  },
  sources: { 'a-page': { publisher: 'Example Trust', title: 'A page', checked: '2026-11-22' } },
  standards: {
    ST0001: {
      reference: 'ST0001',
      title: 'Porter',
      level: 2,
      months: 12,
      status: 'live',
      url: 'https://standards.example/',
      source: 'a-page',
      confidence: 'seen',
      checked: '2026-11-22',
      reviewBy: '2027-05-22',
    },
  },
  bandPay: [],
  minimumWage: [],
  studentFinance: [],
  areaSupplement: [],
  trainingPay: [],
  starts: [],
  limits: {},
  doors: {},
};

export const good: Authored = { content, files: ['roles/porter.yaml'], collisions: {}, exceptions: [] };

/** The good example with one thing changed in a copy of its content. */
export function withChange(change: (content: Content, authored: Authored) => void): Authored {
  const copy = structuredClone(good);
  change(copy.content, copy);
  return copy;
}

/** Its only route, for a change. */
export const routeOf = ({ routes }: Content): typeof route => routes['porter--direct-entry'] as typeof route;
