import type { Content } from '../../model/content.ts';
import { factsOf } from '../../model/facts-of.ts';
import type { Route } from '../../model/route.ts';
import { statusOf } from '../status-of.ts';
import type { Move } from './moves.ts';
import type { Start } from './start.ts';

/** A route that is closed is not offered, nor one that a limit of the person rules out. */
export function isOffered({ route, costs }: Move, { profile }: Start, content: Content): boolean {
  const isAlwaysLent = isLent(route.cost) && costs.every(({ cost }) => isLent(cost));
  if (profile.limits.noLoan && isAlwaysLent) return false;
  if (profile.limits.mustEarn && route.paid.by === 'nobody' && !route.beside) return false;
  // Whoever is still at school does not plan on what is for adults.
  if ((profile.age ?? 19) < 16 && factsOf(route.from).some((fact) => 'age' in fact && (fact.age.min ?? 0) >= 19))
    return false;
  return statusOf(route, content) !== 'closed';
}

/** Is it paid with a loan? */
export const isLent = ({ paidBy }: Route['cost']): boolean => paidBy === 'student-loan' || paidBy === 'learner-loan';
