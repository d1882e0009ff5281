import type { RoleId, RouteId } from '../../model/id.ts';
import type { Route } from '../../model/route.ts';
import { payOfRole, reckon, type Books } from './reckon.ts';

/**
 * Who pays someone in a job: so much a year at an age, and at most, in pounds; null where that is not known. The legal
 * minimum rises at 18 and at 21, also in a job that one is in by then.
 */
export type Payer = { at: (age: number | undefined) => number | null; most: number | null; rises: boolean };

/** The age from which the legal minimum rises no more. */
export const grown = 21;

const fixed = (yearly: number | null): Payer => ({ at: () => yearly, most: yearly, rises: false });

/** In no job. */
export const nobody: Payer = fixed(0);

export function payerOf(id: RouteId, route: Route, books: Books): Payer {
  const most = reckon(id, route, grown, books).yearly;
  if (route.paid.by !== 'advert' || route.paid.floor !== 'adult') return fixed(most);
  return { at: (age) => reckon(id, route, age, books).yearly, most, rises: true };
}

export const payerOfRole = (role: RoleId, books: Books): Payer => fixed(payOfRole(role, books)?.from ?? null);

/**
 * What is paid from one month to another, in twelfths of a pound, to someone whose age today is `age`. Null where it is
 * not known.
 */
export function paidBetween(
  { at, most, rises }: Payer,
  from: number,
  to: number,
  age: number | undefined,
): number | null {
  if (to <= from) return 0;
  if (!rises || age === undefined || age + from / 12 >= grown) return most === null ? null : most * (to - from);
  const birthdays = [18, grown].map((years) => (years - age) * 12).filter((month) => month > from && month < to);
  return [from, ...birthdays].reduce<number | null>((sum, begins, index) => {
    const yearly = at(Math.floor(age + begins / 12 + 1e-6));
    return sum === null || yearly === null ? null : sum + yearly * ((birthdays[index] ?? to) - begins);
  }, 0);
}
