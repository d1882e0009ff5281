import type { Content } from '../../model/content.ts';

const sources = [
  { id: 'health-careers', covers: ['*'], confidence: 'seen' as const, checked: '2026-11-22', reviewBy: '2027-11-22' },
];
const fund = [
  {
    id: 'learning-support-fund',
    covers: ['*'],
    confidence: 'seen' as const,
    checked: '2026-11-22',
    reviewBy: '2025-07-31',
  },
];

const qualification = { plain: 'A certificate.', aka: [], countsAs: [], sources };

export const qualifications: Content['qualifications'] = {
  'english-level-2': { ...qualification, title: 'English at level 2', level: 2, subject: 'english' },
  'maths-level-2': { ...qualification, title: 'maths at level 2', level: 2, subject: 'maths' },
  'level-3': { ...qualification, title: 'a level 3 qualification', level: 3 },
  'care-certificate': { ...qualification, title: 'the Care Certificate' },
};

export const support: Content['support'] = {
  'training-grant': {
    title: 'NHS Learning Support Fund: training grant',
    kind: 'grant',
    plain: 'Money each year while you study for a nursing degree.',
    amounts: [{ value: 5000, unit: 'a year', period: '2024 to 2025', from: '2024-08-01', to: '2025-07-31' }],
    who: { all: [] },
    for: {},
    how: 'Apply online once you have a place. Apply again each year.',
    link: 'https://www.nhsbsa.nhs.uk/nhs-learning-support-fund-lsf',
    sources: fund,
  },
  'parental-support': {
    title: 'NHS Learning Support Fund: parental support',
    kind: 'grant',
    plain: 'More money each year if a child depends on you.',
    amounts: [{ value: 2000, unit: 'a year', period: '2024 to 2025', from: '2024-08-01', to: '2025-07-31' }],
    who: { circumstance: 'parent' },
    for: {},
    how: 'Apply with the training grant.',
    link: 'https://www.nhsbsa.nhs.uk/nhs-learning-support-fund-lsf',
    sources: fund,
  },
  'flexible-working': {
    title: 'Flexible working',
    kind: 'right',
    plain: 'You can ask to change when, where or how much you work.',
    amounts: [],
    who: { all: [] },
    for: {},
    how: 'Ask in writing, from your first day.',
    link: 'https://www.gov.uk/flexible-working',
    sources,
  },
  'council-travel': {
    title: 'Bus pass for people who start care work',
    kind: 'scheme',
    plain: 'A free pass for the first 4 weeks.',
    amounts: [],
    who: { circumstance: 'out-of-work' },
    for: {},
    how: 'Ask the council’s jobs team.',
    link: 'https://www.example.org/bus-pass',
    publisher: 'Example Borough Council',
    sources: [
      {
        ...sources[0],
        id: 'health-careers',
        covers: ['*'],
        confidence: 'recalled',
        checked: '2026-11-22',
        reviewBy: '2027-11-22',
      },
    ],
  },
};

export const terms: Content['terms'] = {
  band: { title: 'Band', aka: ['pay band'], plain: 'A step of the NHS pay scale, from 1 to 9.', sources },
  dbs: {
    title: 'DBS',
    aka: ['Disclosure and Barring Service check'],
    plain: 'A check of police records. Some old and minor records are left off.',
    sources,
  },
  wte: {
    title: 'WTE',
    aka: ['FTE', 'whole-time equivalent'],
    plain: 'Hours as a part of a full week: 0.5 is half.',
    sources,
  },
};
