/** Months since year 0: lets months be added and compared as numbers. */
export type MonthIndex = number;

/** `today`, an ISO day → its month. */
export const monthOf = (today: string): MonthIndex => Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1;

/** A month as ISO writes it: 2027-09. */
export const isoMonth = (month: MonthIndex): string =>
  `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;

/**
 * The first start of a course at or after `earliest`, whose closing month for applications, if it has one, is not past.
 * `starts` and `applyBy` are months of the year, 1 to 12, in the same order; a course that begins this month has begun.
 */
export function nextStart(
  starts: readonly number[],
  applyBy: readonly number[] | undefined,
  earliest: MonthIndex,
  now: MonthIndex,
): { start: MonthIndex; applyBy?: MonthIndex } {
  const found = starts.flatMap((start, index) =>
    [0, 1, 2].flatMap((year) => {
      const month = (Math.floor(earliest / 12) + year) * 12 + start - 1;
      const closing = applyBy?.[index];
      const closes = closing === undefined ? undefined : lastBefore(closing, month);
      const inTime = month > now && month >= earliest && (closes === undefined || closes >= now);
      return inTime ? [{ start: month, ...(closes !== undefined && { applyBy: closes }) }] : [];
    }),
  );
  return found.reduce((first, other) => (other.start < first.start ? other : first));
}

const lastBefore = (monthOfYear: number, month: MonthIndex): MonthIndex =>
  month - (((month % 12) - (monthOfYear - 1) + 12) % 12 || 12);
