/** Where a figure or rule comes from, and how fresh it is. */
export const sources = {
  newTab: '(opens in a new tab)',
  title: 'Where this comes from',
  checked: (day: string) => `Checked ${day}`,
  notChecked: 'Not checked yet',
  /** `what` such as "how long and what it asks for". */
  notCheckedPart: (what: string) => `Not checked yet: ${what}.`,
  fields: {
    months: 'how long',
    paid: 'pay',
    cost: 'cost',
    from: 'what it asks for',
    starts: 'when it starts',
    applyBy: 'when to apply',
  },
  /** What a source is named for: a step, and what of it. */
  forStep: (number: number, what: string) => (what === '' ? `Step ${number}` : `Step ${number}: ${what}`),
  forGoal: 'Pay of the job',
  generic: 'Known from adverts, not checked yet.',
  partChecked: (day: string) => `Partly checked ${day}`,
  /** `day` is when the fact was last read. */
  outOfDate: (day: string) => `Last checked ${day}. It may have changed.`,
  /** `period` such as "2024 to 2025". */
  oldFigure: (period: string) => `${period} figure, not checked for this year.`,
  hiddenFigure: 'We have no figure for this year. Look at the source.',
  copy: (copy: string) => `Read in a copy: ${copy}`,
};
