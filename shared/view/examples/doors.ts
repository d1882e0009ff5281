import type { Content } from '../../model/content.ts';
import type { Door, NotThen } from '../../model/door.ts';
import type { Profile } from '../../model/profile.ts';
import { content as small } from './content.ts';
import { nobody } from './profiles.ts';

const expects = (grade: string) => ({ grade, status: 'expected' }) as const;

export const yearNine: Profile = { ...nobody, schoolYear: 9 };

export const yearEleven: Profile = {
  ...nobody,
  schoolYear: 11,
  has: { 'english-level-2': expects('5'), 'maths-level-2': expects('3') },
};

const school = { ...small.routes['english-and-maths--college'], title: 'GCSEs at school', ownExams: true };
const course = (title: string) => ({
  ...small.routes['access-nursing--college'],
  title,
  from: { age: { min: 15, max: 18 } },
  to: { qualifications: ['level-3'] },
});

/** So many jobs that their families are folds. */
const jobs = Array.from({ length: 9 }, (_, index) => `support-worker-${index + 1}`);
const support = (index: number) => ({
  ...small.roles['healthcare-assistant'],
  title: `Support worker, team ${index + 1}`,
  family: index < 5 ? 'Clinical support' : 'Social care',
});

export const doorsContent = {
  ...small,
  qualifications: {
    ...small.qualifications,
    'maths-level-2': { ...small.qualifications['maths-level-2'], passGrade: 4 },
  },
  roles: { ...small.roles, ...Object.fromEntries(jobs.map((id, index) => [id, support(index)])) },
  routes: {
    ...small.routes,
    'gcses-at-school': school,
    'a-levels': course('A levels'),
    'v-level': course('V Level in health'),
    btec: course('BTEC in health'),
  },
} as Content;

const door = (told: Partial<Door> & Pick<Door, 'route' | 'answer'>): Door => ({
  needs: [],
  steps: [],
  wants: [],
  reasons: [],
  confidence: 'seen',
  ...told,
});
const maths = { qualification: 'maths-level-2', grade: 4 };
const both = ['english-level-2', 'maths-level-2'];

const hca = door({
  route: 'healthcare-assistant--job',
  role: 'healthcare-assistant',
  answer: 'open',
  startsOn: '2029-09',
});
const associate = { route: 'nursing-associate--apprenticeship', role: 'nursing-associate', wants: both } as const;
const degree = { route: 'adult-nurse--degree', role: 'adult-nurse', wants: both } as const;

/** Who has told no grades: exams are to come, and subjects are chosen now. */
export const doorsOfYearNine: Door[] = [
  hca,
  door({
    ...associate,
    answer: 'step-first',
    steps: ['gcses-at-school', 'healthcare-assistant--job'],
    startsOn: '2030-09',
  }),
  door({ ...degree, answer: 'step-first', steps: ['gcses-at-school', 'a-levels'], startsOn: '2031-09' }),
  door({ route: 'a-levels', answer: 'step-first', steps: ['gcses-at-school'], wants: both, startsOn: '2029-09' }),
  door({
    route: 'v-level',
    answer: 'step-first',
    steps: ['gcses-at-school'],
    confidence: 'recalled',
    startsOn: '2029-09',
  }),
];
export const notThenOfYearNine: NotThen[] = [{ route: 'btec', because: 'ended', on: '2028-07-31' }];

/** Who expects a 3 in maths, and would leave school next summer. */
export const doorsOfYearEleven: Door[] = [
  { ...hca, startsOn: '2027-09' },
  door({ route: 'care-worker--job', role: 'care-worker', answer: 'open', startsOn: '2029-09' }),
  door({ ...associate, answer: 'one-more', needs: [maths], startsOn: '2029-09' }),
  door({
    ...degree,
    answer: 'step-first',
    needs: [maths, { qualification: 'level-3' }],
    steps: ['a-levels'],
    startsOn: '2029-09',
  }),
  door({
    route: 'a-levels',
    answer: 'one-more',
    needs: [maths],
    steps: ['english-and-maths--college'],
    startsOn: '2027-09',
  }),
  door({ route: 'btec', answer: 'open', startsOn: '2027-09' }),
];
export const notThenOfYearEleven: NotThen[] = [{ route: 'v-level', because: 'not-begun', on: '2028-09-01' }];

/** An adult who told English alone. */
export const unknownDoors: Door[] = [
  door({
    ...degree,
    answer: 'unknown',
    needs: [maths],
    reasons: [{ answer: 'unknown', fact: { qualification: 'level-3' } }],
  }),
  door({ ...associate, answer: 'unknown', reasons: [{ answer: 'unknown', fact: maths }] }),
];

export const manyDoors: Door[] = [
  ...jobs.map((role) => door({ route: 'healthcare-assistant--job', role, answer: 'open', startsOn: '2026-11' })),
  door({
    ...associate,
    answer: 'one-more',
    needs: [maths],
    steps: ['english-and-maths--college'],
    startsOn: '2027-05',
  }),
];
