import type { Condition } from '../../model/condition.ts';
import { factsOf } from '../../model/facts-of.ts';
import type { Route } from '../../model/route.ts';
import { endOfSchool } from './birthday.ts';
import type { Known } from './limits.ts';
import { partsOf } from './need.ts';

/**
 * What else is asked of someone: `right`, the right to work; `age`, to be old enough for it; and the limits that may
 * concern them.
 */
export type Asked = { right: boolean; age: boolean; limits: Known[] };

/**
 * What a route asks besides what it says. Paid work asks for the right to work, and a loan for a right to stay that comes
 * with it, of whoever may not have it; and for the end of school, of whoever is younger. `limits` are those on the route.
 */
export function askedBesides(route: Route, asked: Asked, limits: Known[]): Condition[] {
  return [...askedFor(route, asked, limits), ...limits.flatMap(askedBy)];
}

/** An employer that is a licensed sponsor may take on whoever has no right to work yet. */
function askedFor({ from, paid, cost }: Route, { right, age }: Asked, limits: Known[]): Condition[] {
  const isPaid = paid.by !== 'nobody';
  const asksAge = partsOf(from).some((part) => 'age' in part && (part.age.min ?? 0) >= endOfSchool);
  const isSponsored = limits.some(
    ({ limit }) => limit.effect === 'ask' && factsOf(limit.if).some((fact) => 'rightToWork' in fact),
  );
  return [
    ...(right && !isSponsored && (isPaid || /loan/.test(cost.paidBy)) ? [{ rightToWork: true as const }] : []),
    ...(age && isPaid && !asksAge ? [{ age: { min: endOfSchool } }] : []),
  ];
}

/** What a limit asks besides: that it does not hold, or, where it does, that someone is asked. */
function askedBy({ id, limit }: Known): Condition[] {
  return limit.effect === 'ask' ? [{ any: [{ not: limit.if }, { limit: id }] }] : [];
}
