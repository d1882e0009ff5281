import type { RouteKind } from '../../model/route.ts';

const work = 'at work';
const college = 'at a college';
const university = 'at a university and on placements';
const both = 'at work, with study days';

/** Where each kind of step happens. */
const places: Record<RouteKind, string> = {
  'job-with-training': work,
  apprenticeship: both,
  'foundation-apprenticeship': both,
  't-level': 'at a college or school and on a placement',
  'college-course': college,
  'access-course': college,
  degree: university,
  'degree-apprenticeship': both,
  postgraduate: university,
  'top-up': both,
  'return-to-practice': 'on a course, on a placement or at home, as the register asks',
  'graduate-scheme': both,
  volunteering: 'where you volunteer',
  'work-experience': 'where you try it out',
  cadets: 'near you, with a group',
  'supported-employment': 'at work, with someone to help you',
  portfolio: work,
  'overseas-registration': 'at a test centre',
};

/** Ways set beside each other. Same start, same day; nothing is painted the winner. */
export const sideBySide = {
  title: 'Side by side',
  /** On the fold that the table may lie in. */
  open: 'Compare these ways side by side',
  sameStart: 'Every way starts from the same person, today. Waiting for a course to start is counted.',
  rows: {
    time: 'Time',
    money: 'Money on the way',
    loan: 'Loan',
    grades: 'Grades',
    where: 'Where',
    goodFor: 'Good for',
    watchOut: 'Watch out',
    firstStep: 'First step',
  },
  way: 'Way',
  places,
  waiting: (time: string) => `${time} of it is waiting.`,
  payFrom: (pay: string) => `Pay from ${pay}.`,
  paidAll: 'You are paid all the way.',
  unpaid: (time: string) => `No pay for ${time}.`,
  payUnknown: 'We can’t tell the pay on every step.',
  noLoan: 'None.',
  loanUnknown: 'We can’t tell.',
  borrow: (pounds: string) => `You borrow about ${pounds}.`,
  noneToStart: 'None to start.',
  toStart: (qualifications: string) => `${qualifications} to start.`,
  later: (qualifications: string, number: string) => `${qualifications} before step ${number}.`,
};
