/** Money, time and dates, as parts of other sentences. */
export const amounts = {
  /** `low` and `high` are already written out, with their signs and units. */
  range: (low: string, high: string) => `${low} to ${high}`,
  from: (low: string) => `from ${low}`,
  aYear: (pounds: string) => `${pounds} a year before tax`,
  aMonth: (pounds: string) => `about ${pounds} a month before tax`,
  anHour: (pounds: string) => `${pounds} an hour before tax`,
  aDay: (pounds: string) => `${pounds} a day before tax`,
  aSession: (pounds: string) => `${pounds} a session before tax`,
  /** A period of support: "a year", "a week"; empty for once. */
  aUnit: (pounds: string, unit: string) => `${pounds} ${unit}`,

  about: (time: string) => `about ${time}`,
  months: (count: number) => (count === 1 ? '1 month' : `${count} months`),
  years: (whole: number, half: boolean) => {
    if (half) return `${whole} and a half years`;
    return whole === 1 ? '1 year' : `${whole} years`;
  },
  noTime: 'no time',

  inDays: (day: string, count: number) => (count === 1 ? `${day}, tomorrow` : `${day}, in ${count} days`),
  onToday: (day: string) => `${day}, today`,
  inThePast: (day: string) => `${day}. That day has passed.`,

  list: (items: string[]) => items.join(', '),
  /** "a, b and c" */
  all: (items: string[]) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`,
  /** "a, b or c" */
  any: (items: string[]) => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`),
};
