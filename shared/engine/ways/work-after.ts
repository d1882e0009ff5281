import type { RoleId } from '../../model/id.ts';
import { endsJob, trainsFor } from './give.ts';
import { nobody, payerOfRole, type Payer } from './payer.ts';
import type { Taken } from './plan.ts';
import type { Books } from './reckon.ts';

/** The work that goes on beside or after a step: the job gained on the way, or the role worked in, who pays, since when. */
export type Work<Job> = { job?: Job; works?: RoleId; pays: Payer; since: number };

/** The job that goes on after the step: that of the step, the one it was done beside, or the one that it qualified for. */
export function workAfter<Job>(
  { job, works, pays, since }: Work<Job>,
  { move: { route }, begins, ends }: Pick<Taken, 'begins' | 'ends'> & { move: Pick<Taken['move'], 'route'> },
  own: Payer,
  books: Books,
): Work<Job> {
  const { role } = route.to;
  if (!endsJob(route)) return { pays, since, ...(job && { job }), ...(works !== undefined && { works }) };
  if (role === undefined) return { pays: nobody, since: ends };
  if (route.beside || trainsFor(route)) return { works: role, pays: payerOfRole(role, books), since: ends };
  return { pays: own, since: begins };
}
