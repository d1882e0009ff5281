import type { Salary } from '../model/vacancy.ts';

/**
 * What an advert says of pay. `text` is always there; `min` and `max`, in pounds per `per`, only where the text gives
 * them: "Negotiable" has none, "up to £40,000" has only `max`. A period that we have no name for (a week, a month) leaves
 * the text alone. Without a period in words, figures of £10,000 or more are a year's; smaller ones have no `per`.
 */
export const parseSalary = (text: string): Salary => {
  const match = range.exec(text);
  if (!match?.groups) return { text };
  const { edge, low, lowK, high, highK } = match.groups;
  const from = pounds(low, lowK);
  const to = high === undefined ? from : pounds(high, highK);
  const period = periodOf(text, match);
  if (from === 0 || from > to || period === 'other') return { text };
  const per = period ?? (from >= 10_000 ? 'year' : undefined);
  return {
    text,
    ...(/up to/i.test(edge ?? '') ? {} : { min: from }),
    ...(/from/i.test(edge ?? '') && high === undefined ? {} : { max: to }),
    ...(per && { per }),
  };
};

const figure = (name: string) => String.raw`(?<${name}>\d[\d,]*(?:\.\d{1,2})?)(?<${name}K>k\b)?`;
const range = new RegExp(
  String.raw`(?<edge>\b(?:up to|from) )?£ ?${figure('low')}(?: ?(?:to|and|-|–|—) ?£? ?${figure('high')})?`,
  'i',
);
const pounds = (digits = '', thousands?: string): number =>
  Number(digits.replaceAll(',', '')) * (thousands === undefined ? 1 : 1000);

type Period = NonNullable<Salary['per']> | 'other';

const periods: [RegExp, Period][] = [
  [/\b(an?|per) (year|annum)\b|\bp\.?a\b|\bannual/i, 'year'],
  [/\b(an?|per) hour\b|\/ ?(hr|hour)\b|\bp\.?h\b|\bhourly/i, 'hour'],
  [/\b(an?|per) day\b|\/ ?day\b|\bdaily\b/i, 'day'],
  [/\b(an?|per) session\b|\/ ?session\b/i, 'session'],
  [/\b(an?|per) (week|month|shift|visit)\b|\b(weekly|monthly)\b/i, 'other'],
];

/** The period nearest after the figures and before the next sum; else the one before them. */
const periodOf = (text: string, match: RegExpExecArray): Period | undefined => {
  const after = text.slice(match.index + match[0].length).split('£')[0] ?? '';
  return earliestPeriod(after) ?? earliestPeriod(text.slice(0, match.index));
};

const earliestPeriod = (text: string): Period | undefined =>
  periods
    .map(([pattern, period]) => ({ at: text.search(pattern), period }))
    .filter(({ at }) => at >= 0)
    .toSorted((one, other) => one.at - other.at)[0]?.period;
