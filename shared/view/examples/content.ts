import type { Content } from '../../model/content.ts';
import { registers, roles } from './roles.ts';
import { routes } from './routes.ts';
import { qualifications, support, terms } from './small-content.ts';

/** The day that all examples are seen from. */
export const today = '2026-11-22';

const payYear = {
  from: '2026-04-01',
  to: '2027-03-31',
  source: 'pay-scales',
  confidence: 'seen',
  checked: today,
} as const;
const loanYear = { from: '2026-08-01', to: '2027-07-31', confidence: 'seen', checked: today } as const;

/** A small piece of content with real figures (England, 2026 to 2027), enough for every card. */
export const content: Content = {
  roles,
  registers,
  qualifications,
  routes,
  support,
  terms,
  sources: {
    'pay-scales': {
      publisher: 'NHS Employers',
      title: 'Pay scales for 2026/27',
      address: 'https://www.nhsemployers.org/articles/pay-scales-202627',
      checked: today,
    },
    standards: { publisher: 'Skills England', title: 'List of apprenticeships, 2 July 2026', checked: today },
    'student-finance': {
      publisher: 'GOV.UK',
      title: 'Student finance for new full-time students',
      address: 'https://www.gov.uk/student-finance/new-fulltime-students',
      checked: today,
    },
    'learning-support-fund': {
      publisher: 'NHS Business Services Authority',
      title: 'NHS Learning Support Fund',
      address: 'https://www.nhsbsa.nhs.uk/nhs-learning-support-fund-lsf',
      checked: today,
      copy: '8th edition of the rules, 2024 to 2025',
    },
    'health-careers': { publisher: 'Health Careers', title: 'Roles in the NHS', checked: today },
    'minimum-wage': { publisher: 'GOV.UK', title: 'Minimum wage rates', checked: today },
  },
  standards: {
    ST0216: standard('ST0216', 'Healthcare support worker', 2, 8),
    ST0217: standard('ST0217', 'Senior healthcare support worker', 3, 24),
    ST0827: standard('ST0827', 'Nursing associate (NMC 2018)', 5, 24),
    ST0781: standard('ST0781', 'Registered nurse degree (NMC 2018)', 6, 48),
    ST0007: { ...standard('ST0007', 'Lead practitioner in adult care', 4, 18), status: 'closing' },
  },
  bandPay: [
    { nation: 'england', band: '2', entry: 25_272, top: 25_272, ...payYear },
    { nation: 'england', band: '3', entry: 25_760, top: 27_476, ...payYear },
    { nation: 'england', band: '4', entry: 28_392, top: 31_157, ...payYear },
    { nation: 'england', band: '5', entry: 32_073, top: 39_043, ...payYear },
  ],
  minimumWage: [{ who: 'apprentice', hourly: 8, ...payYear, source: 'minimum-wage' }],
  studentFinance: [
    { item: 'tuition-fee', value: 9_790, ...loanYear, source: 'student-finance' },
    { item: 'maintenance-home', value: 9_118, ...loanYear, source: 'student-finance' },
    { item: 'maintenance-away', value: 10_830, ...loanYear, source: 'student-finance' },
    { item: 'maintenance-london', value: 14_135, ...loanYear, source: 'student-finance' },
    { item: 'repayment-threshold', value: 25_000, ...loanYear, source: 'student-finance' },
    { item: 'repayment-rate', value: 9, ...loanYear, source: 'student-finance' },
    { item: 'write-off', value: 40, ...loanYear, source: 'student-finance' },
  ],
  areaSupplement: [
    { area: 'inner-london', percent: 20, least: 5_794, most: 8_746, ...payYear },
    { area: 'fringe', percent: 5, least: 1_346, most: 2_270, ...payYear },
  ],
  trainingPay: [],
  starts: [],
  limits: {},
  doors: {},
};

function standard(reference: string, title: string, level: number, months: number): Content['standards'][string] {
  return {
    reference,
    title,
    level,
    months,
    status: 'live',
    url: 'https://skillsengland.education.gov.uk/apprenticeships/',
    source: 'standards',
    confidence: 'seen',
    checked: today,
    reviewBy: '2027-05-22',
  };
}
