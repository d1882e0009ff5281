/** The picture of a way: along is time, up is pay, under the line is a loan. */
export const climb = {
  today: 'today',
  /** The whole picture in a few sentences, for people who hear it. `steps` are finished sentences. */
  summary: (steps: string) => `Picture of this way. ${steps}`,
  stepPaid: (number: string, title: string, time: string, pay: string) => `Step ${number}, ${title}: ${time}, ${pay}.`,
  stepStudy: (number: string, title: string, time: string) => `Step ${number}, ${title}: ${time}, not paid.`,
  stepUnknown: (number: string, title: string, time: string) => `Step ${number}, ${title}: ${time}, pay: can’t tell.`,
  goal: (title: string, pay: string) => `Then ${title}: ${pay}.`,
  waiting: (time: string) => `Waiting: ${time}.`,
  loan: (monthly: string) => `loan: ${monthly} a month at this pay`,
  loanShort: (monthly: string) => `loan: ${monthly} a month`,
  loanOnly: 'loan',
  withBefore: 'with the step before',
  cannotTell: 'can’t tell',
  from: (pay: string) => `from ${pay}`,
  year: (count: number) => (count === 1 ? '1 year' : `${count} years`),

  key: {
    paid: 'Paid',
    range: 'Pay or time differs',
    study: 'Study, not paid',
    wait: 'Waiting',
    loan: 'Loan',
    unknown: 'Pay: can’t tell',
    goal: 'The job',
    arrival: 'When you may get there',
  },

  table: 'The picture as a table',
  columns: { step: 'Step', starts: 'Starts', lasts: 'Lasts', pay: 'Pay a year before tax' },
  atStart: 'today',
  after: (time: string) => `after ${time}`,
  stays: 'from then on',
  notPaid: 'Not paid',
  payUnknown: 'Can’t tell',
};
