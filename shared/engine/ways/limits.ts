import type { Fact } from '../../model/condition.ts';
import type { Content } from '../../model/content.ts';
import { factsOf } from '../../model/facts-of.ts';
import type { LimitId } from '../../model/id.ts';
import type { Limit } from '../../model/limit.ts';
import type { Profile } from '../../model/profile.ts';
import { meets } from '../meets.ts';
import type { Start } from './start.ts';

/** A limit of which we know, by what a person told, whether it holds for them. */
export type Known = { id: LimitId; limit: Limit };

/**
 * The limits that may concern a person: what they did not tell shuts nothing. Where the limit only says whom to ask, a
 * circumstance that was not told is taken not to be there. Whether a limit holds is asked again when a step begins.
 */
export function limitsFor({ profile, assumed }: Start, content: Content): Known[] {
  return Object.entries(content.limits)
    .filter(([, limit]) => {
      const person = limit.effect === 'ask' ? withoutUntold(profile, limit) : profile;
      return meets(limit.if, person, content, assumed).answer !== 'unknown';
    })
    .map(([id, limit]) => ({ id, limit }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function withoutUntold(profile: Profile, limit: Limit): Profile {
  const named = factsOf(limit.if).flatMap((fact) => ('circumstance' in fact ? [[fact.circumstance, false]] : []));
  return { ...profile, circumstances: { ...Object.fromEntries(named), ...profile.circumstances } };
}

/** Is it a matter of a limit or of the right to work? What few people have they have, whatever is still to be asked. */
export const isOfLimit = (fact: Fact): boolean => 'limit' in fact || 'rightToWork' in fact;
