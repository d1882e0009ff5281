export const endOfSchool = 16;
const longestWait = 30;

/**
 * The whole months until someone is this old. Infinity where nobody plans on it: a birthday more than two and a half
 * years off, but for the end of school.
 */
export function monthsToAge(age: number, now: number): number {
  // Ages are kept in parts of a year, which are not exact.
  const months = Math.ceil((age - now) * 12 - 1e-6);
  return age <= endOfSchool || months <= longestWait ? months : Infinity;
}
