import type { Profile } from '../../model/profile.ts';
import type { Assumed } from '../meets-fact.ts';
import type { Plan } from './plan.ts';

/** The person a plan starts from: what they told us, and what the plan takes for granted where they did not. */
export type Start = { profile: Profile; assumed: Assumed };

/** The plan that every other goes on from: nothing taken, in the job that the person is in now. */
export function firstPlan({ profile }: Start): Plan {
  const job = profile.roles.find(({ current }) => current);
  return { profile, months: 0, taken: [], ...(job && { works: job.id }) };
}

/** Ways start from someone of at least this age when nobody said: most adult courses and jobs are open to them. */
const assumedAge = 19;

/**
 * Where ways start from. Nobody said where: England. No age: 19 or more. Nothing on paper told: nothing on paper.
 * Once one qualification is told, the others stay unknown. Roles and registers not told are not held.
 */
export function startFrom(profile: Profile): Start {
  const saysPaper = Object.keys(profile.has).length > 0 || profile.priorDegree !== undefined;
  return {
    profile: { ...profile, nation: profile.nation ?? 'england' },
    assumed: {
      ageAtLeast: assumedAge,
      nothingElse: saysPaper ? ['roles', 'registers'] : ['roles', 'registers', 'qualifications'],
    },
  };
}
