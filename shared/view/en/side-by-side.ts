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
    firstStep: 'First step',
  },
  way: 'Way',
  waiting: (time: string) => `${time} of it is waiting.`,
  payFrom: (pay: string) => `Pay from ${pay}.`,
  paidAll: 'You are paid all the way.',
  unpaid: (time: string) => `No pay for ${time}.`,
  payUnknown: 'We can’t tell the pay on every step.',
  noLoan: 'None.',
  loanUnknown: 'We can’t tell.',
  borrow: (pounds: string) => `You borrow about ${pounds}.`,
  /** `level` 0: no certificate before the first step. */
  entry: (level: number) => (level === 0 ? 'None to start.' : `Level ${level} to start.`),
  later: (qualifications: string, number: string) => `${qualifications} before step ${number}.`,
};
