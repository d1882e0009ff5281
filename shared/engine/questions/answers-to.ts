/**
 * An answer that a question may be given, by its id or, of a number, a number as it would be written. `share` is how often
 * it is taken to be given beside the others: 0 for one that changes no more than another does.
 */
export type PossibleAnswer = { value: string; share: number };

const alike = (...values: string[]): PossibleAnswer[] => values.map((value) => ({ value, share: 1 }));
const yesNo = alike('yes', 'no');

const general: Record<string, PossibleAnswer[]> = {
  // At school, at its end, grown up, past the rates of pay for the young, past the help for the young.
  age: alike('15', '17', '19', '22', '35'),
  qualification: alike('none', 'some-gcses', 'gcses', 'level-3', 'degree'),
  // By the millions of people who live in each, in the middle of 2023.
  nation: [
    { value: 'england', share: 57 },
    { value: 'scotland', share: 5 },
    { value: 'wales', share: 3 },
    { value: 'northern-ireland', share: 2 },
  ],
  mustEarn: yesNo,
  noLoan: yesNo,
  partTime: yesNo,
  hours: alike('16', '37'),
  schoolYear: alike('9', '11', '13'),
  priorDegree: yesNo,
  rightToWork: alike('yes', 'pending', 'no'),
  ukResidenceYears: alike('1', '4'),
};

/** Of a role, a register or a paper. Most people do not have what few have, and such a question has to be worth it. */
const particular: Record<string, PossibleAnswer[]> = {
  qualification: [...yesNo, { value: 'expected', share: 0 }],
  role: [...alike('now', 'before'), { value: 'no', share: 6 }],
  months: alike('3', '12', '36'),
  register: [...alike('current', 'lapsed', 'overseas', 'due'), { value: 'no', share: 16 }],
  circumstance: yesNo,
};

/**
 * The answers that a question may be given, none for one that we do not know; leaving it is always one more. Which `jobs` may
 * be done now depends on what is aimed at: half of those who look are taken to be in one of them.
 */
export function answersTo(questionId: string, jobs: readonly string[] = []): readonly PossibleAnswer[] {
  const [kind = '', id] = questionId.split(':');
  if (questionId === 'job') return jobs.length === 0 ? [] : [...alike(...jobs), { value: 'none', share: jobs.length }];
  return (id === undefined ? general : particular)[kind] ?? [];
}

/** Is it answered with a number, as it would be written? The answers are samples then. */
export const isNumber = (questionId: string): boolean =>
  ['age', 'schoolYear', 'ukResidenceYears', 'hours', 'months'].includes(questionId.split(':')[0] ?? '');

/** A general question comes before one of a single paper, job or register: lower is earlier. */
export function generality(questionId: string): number {
  const order = [...Object.keys(general), 'job'];
  const place = order.indexOf(questionId);
  return place === -1 ? order.length : place;
}
