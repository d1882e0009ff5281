import type { Content } from '../../model/content.ts';
import type { QualificationId } from '../../model/id.ts';
import type { Profile } from '../../model/profile.ts';
import { countsAs, type Assumed } from '../meets-fact.ts';

/** The person a plan starts from: what they told us, and what the plan takes for granted where they did not. */
export type Start = { profile: Profile & Required<Pick<Profile, 'nation'>>; assumed: Assumed };

/** Ways start from someone of at least this age when nobody said: most adult courses and jobs are open to them. */
const assumedAge = 19;

/**
 * Where ways start from. Nobody said where: England. No age: 19 or more. Nothing on paper told: nothing on paper.
 * Once one qualification is told, the others stay unknown, but for those that count as one that the person has not: who
 * has no car licence has none for lorries, and does not get it by learning to drive. Roles and registers not told are
 * not held.
 */
export function startFrom(profile: Profile, content: Pick<Content, 'qualifications'>): Start {
  const saysPaper = Object.keys(profile.has).length > 0 || profile.priorDegree !== undefined;
  return {
    profile: {
      ...profile,
      has: { ...lackedBy(profile, content), ...profile.has },
      roles: withOneJob(profile.roles),
      nation: profile.nation ?? 'england',
    },
    assumed: {
      ageAtLeast: assumedAge,
      nothingElse: saysPaper ? ['roles', 'registers'] : ['roles', 'registers', 'qualifications'],
    },
  };
}

/** Of several jobs that someone is in, the first goes on: a plan counts the months of one, and for the others those so far. */
function withOneJob(roles: Profile['roles']): Profile['roles'] {
  const first = roles.find(({ current }) => current);
  return roles.map((role) => (role.current && role !== first ? { ...role, current: false } : role));
}

function lackedBy({ has }: Profile, content: Pick<Content, 'qualifications'>): Profile['has'] {
  const lacks = (id: QualificationId) => [...countsAs(id, content)].some((other) => has[other]?.status === 'none');
  const all = Object.keys(content.qualifications).filter(lacks);
  return Object.fromEntries(all.map((id) => [id, { status: 'none' as const }]));
}
