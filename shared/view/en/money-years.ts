import type { Area } from '../../model/amount.ts';
import type { Assumed } from '../../model/money.ts';

const areas: Record<Area | 'none', string> = {
  none: 'Outside London',
  'inner-london': 'Inner London',
  'outer-london': 'Outer London',
  fringe: 'The edge of London',
};

const living: Record<Assumed['living'], string> = {
  home: 'With my family',
  away: 'Away from home',
  london: 'Away from home, in London',
};

/** Ways side by side in years: what comes in, what it costs, what is lent. No cell is painted the winner. */
export const moneyYears = {
  title: 'Earn, learn, loan: year by year',
  lead: 'What comes in and what it costs on each way, from today. All pay is before tax.',
  choose: 'Choose the ways: two to four',
  settings: 'Change hours, place or where you live',
  hours: 'Hours of work a week',
  hoursOf: (hours: string) => `${hours} hours`,
  fullTime: 'Full time: 37 and a half hours',
  area: 'Where the jobs are',
  areas,
  living: 'Where you live while you study',
  livings: living,
  corner: 'Year',
  year: (number: number, from: string) => `Year ${number}, from ${from}`,
  pay: (pounds: string) => `Pay ${pounds}`,
  noPay: 'No pay',
  payUnknown: 'Pay: can’t tell',
  grants: (pounds: string) => `Grants ${pounds}, not paid back`,
  fees: (pounds: string) => `You pay ${pounds}`,
  feesUnknown: 'Costs: can’t tell',
  lentFees: (pounds: string) => `Loan for the fee ${pounds}`,
  lentLiving: (pounds: string) => `Loan to live on ${pounds}`,
  lentUnknown: 'Loan: can’t tell',
  repaid: (pounds: string) => `You pay back about ${pounds} a month`,
  total: (pounds: string) => `In all since today: ${pounds}`,
  loan: 'What the loan means',
  noLoan: 'No student loan.',
  passes: (ahead: string, behind: string, month: string) =>
    `“${behind}” brings in more at first. From ${month} on, “${ahead}” has brought in more in all.`,
  always: (ahead: string, behind: string) => `In all these years “${ahead}” brings in more than “${behind}”.`,
  pounds: 'Pounds are not all that counts: see what each way is good for.',
  rates: (pay: string, study: string) =>
    `Pay is at the rates of ${pay}, fees and loans at those of ${study}. Yours may differ.`,
  lowest: 'Pay is the lowest for each step. It goes up with years in a job; we leave that out.',
  fewerHours: 'With fewer hours a step may take longer. Ask before you choose.',
  fullLoan: 'The loan is the fee of each year and the full loan to live on. You may get less, or borrow less.',
  notIn: '“In all” leaves out what is lent.',
  interest: 'Interest changes how much is owed. It does not change what you pay back in a month.',
};
