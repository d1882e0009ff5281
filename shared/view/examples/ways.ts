import type { Step, Way } from '../../model/way.ts';

const bands = {
  2: { from: 25_272, to: 25_272 },
  3: { from: 25_760, to: 27_476 },
  4: { from: 28_392, to: 31_157 },
};

/** Pay of a band, as the engine gives it. */
export const bandPay = (band: keyof typeof bands): Step['pay'] => ({
  ...bands[band],
  rule: 'band',
  year: '2026 to 2027',
  until: '2027-03-31',
});

/** A step that nobody pays for and that costs nothing, but for what is said of it. */
export const step = (route: string, months: number, rest: Partial<Step> = {}): Step => ({
  route,
  alike: [],
  from: [],
  to: [],
  months,
  waits: 0,
  pay: null,
  cost: { amount: 0, paidBy: 'employer' },
  borrows: 0,
  why: [],
  openQuestions: [],
  warnings: [],
  firstStep: 'Look at one advert for this, and read what it asks.',
  sources: ['standards'],
  confidence: 'seen',
  ...rest,
});

/** A way of these steps. */
export const way = (id: string, steps: Step[], rest: Partial<Way> = {}): Way => ({
  id,
  picks: [],
  possible: 'yes',
  confidence: 'seen',
  months: steps.reduce((sum, { months, waits }) => sum + months + waits, 0),
  waiting: steps.reduce((sum, { waits }) => sum + waits, 0),
  unpaidMonths: 0,
  earned: 100_000,
  borrowed: 0,
  netSixYears: 100_000,
  entry: 0,
  steps,
  ...rest,
});

const assumedAge = { answer: 'yes', fact: { age: { min: 16 } }, because: 'assumed' } as const;
const english = { answer: 'yes', fact: { qualification: 'english-level-2' }, because: 'held' } as const;
const maths = { answer: 'yes', fact: { qualification: 'maths-level-2' }, because: 'held' } as const;

const job = step('healthcare-assistant--job', 12, {
  pay: bandPay(2),
  cost: { amount: 0, paidBy: 'nobody' },
  firstStep: 'Look at healthcare support worker jobs near you. Read one to see what it asks.',
  why: [assumedAge],
  sources: ['health-careers', 'pay-scales'],
});
const papers = step('english-and-maths--college', 9, {
  waits: 9,
  starts: ['2027-09'],
  cost: { amount: 0, paidBy: 'government' },
  firstStep: 'Call a college near you and ask for English and maths.',
  sources: ['health-careers'],
  confidence: 'recalled',
});

export const earnAllTheWay = way(
  'earn',
  [
    job,
    step('senior-healthcare-assistant--apprenticeship', 24, {
      monthsRange: [12, 24],
      pay: bandPay(3),
      why: [{ answer: 'yes', fact: { role: 'healthcare-assistant', months: 6 }, because: 'held' }],
    }),
    step('nursing-associate--apprenticeship', 24, {
      pay: bandPay(3),
      starts: ['2029-09'],
      applyBy: ['2029-06'],
      why: [english, maths],
    }),
    step('adult-nurse--top-up', 24, { monthsRange: [18, 36], pay: bandPay(4), why: [assumedAge] }),
  ],
  { picks: ['earn-all-the-way', 'no-student-loan'], monthsRange: [66, 96] },
);

export const byDegree = way(
  'degree',
  [
    papers,
    step('access-nursing--college', 9, {
      waits: 3,
      starts: ['2028-09'],
      applyBy: ['2028-07'],
      cost: { amount: null, paidBy: 'learner-loan' },
      confidence: 'part-seen',
      sources: ['health-careers'],
      why: [english, maths],
    }),
    step('adult-nurse--degree', 36, {
      waits: 3,
      starts: ['2029-09'],
      applyBy: ['2029-01'],
      cost: { amount: 29_370, paidBy: 'student-loan' },
      borrows: 61_860,
      why: [{ answer: 'yes', fact: { qualification: 'level-3' }, because: 'held' }],
      sources: ['health-careers', 'student-finance'],
    }),
  ],
  { picks: ['quickest'], borrowed: 61_860, unpaidMonths: 54, earned: 0 },
);

export const byDegreeApprenticeship = way(
  'degree-apprenticeship',
  [
    job,
    { ...papers, waits: 0 },
    step('adult-nurse--degree-apprenticeship', 48, {
      waits: 3,
      monthsRange: [36, 48],
      pay: { from: 15_643, to: 27_476, rule: 'minimum-wage-to-band', year: '2026 to 2027', until: '2027-03-31' },
      warnings: ['Few employers take people from outside. Many choose their own staff.'],
      why: [
        english,
        { answer: 'unknown', fact: { qualification: 'level-3', equivalent: 'ask' }, because: 'ask-equivalent' },
      ],
    }),
  ],
  { picks: ['most-doors'], possible: 'unknown' },
);

/** Pay that only the advert says, and so can't be drawn. */
export const unknownPay = way(
  'unknown',
  [
    step('care-worker--job', 12, {
      cost: { amount: 0, paidBy: 'nobody' },
      confidence: 'recalled',
      sources: ['health-careers'],
      firstStep: 'Ask a care home near you for a short visit.',
      why: [{ answer: 'unknown', fact: { age: { min: 18 } } }],
    }),
    step('adult-nurse--degree', 36, { waits: 6, cost: { amount: null, paidBy: 'student-loan' }, borrows: null }),
  ],
  { possible: 'unknown', confidence: 'recalled', earned: null, borrowed: null, unpaidMonths: 36 },
);

export const startNow = way('now', [{ ...job, months: 3 }], { picks: ['soonest-start'], months: 3 });

/** A way for someone of 14: the first step is never a job. */
export const underSixteen = way(
  'under-16',
  [
    step('cadets--volunteer', 12, { firstStep: 'Ask your school about NHS Cadets or work experience.' }),
    { ...job, waits: 12, months: 12 },
    ...earnAllTheWay.steps.slice(1),
  ],
  { picks: ['no-student-loan'], unpaidMonths: 12 },
);
