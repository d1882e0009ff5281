import type { Move } from './moves.ts';
import { grown } from './payer.ts';
import { payOfRole, reckon, type Books } from './reckon.ts';
import type { Start } from './start.ts';

/**
 * How much more a plan that is later by so many months may come to bring in than one that stands in the same place
 * earlier, in twelfths of a pound: who misses a start in September may go on for a year in the job they have. Without
 * starts, birthdays and terms in a job all goes on alike, and nothing.
 */
export function slackOf(moves: Move[], { profile: { age, roles } }: Start, books: Books): (months: number) => number {
  const waits = moves.some(
    ({ runs, asksAges, asksMonths }) =>
      runs.some(({ route }) => route.starts) ||
      asksMonths.length > 0 ||
      (age !== undefined && asksAges.some((at) => at > age)),
  );
  const most = Math.max(
    0,
    ...moves.map(({ id, route }) => reckon(id, route, grown, books).yearly ?? 0),
    ...[...moves.map(({ route }) => route.to.role), ...roles.map(({ id }) => id)].map((role) =>
      role === undefined ? 0 : (payOfRole(role, books)?.from ?? 0),
    ),
  );
  return (months) => (waits ? most * 12 * Math.ceil(months / 12) : 0);
}
