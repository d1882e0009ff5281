import type { Answer } from '../../model/answer.ts';
import type { Content } from '../../model/content.ts';
import type { RouteId } from '../../model/id.ts';
import type { Profile } from '../../model/profile.ts';
import { meets } from '../meets.ts';
import type { Assumed } from '../meets-fact.ts';
import type { Need, Needs } from './needs.ts';

/** How each need stands for one person. */
export type Answers = Map<Need, Answer>;

export function answersFor(profile: Profile, needs: Needs, { content, assumed }: Known): Answers {
  return new Map([...needs.servers.keys()].map((need) => [need, meets(need, profile, content, assumed).answer]));
}

/** How each need stands after one more route, told how it stood before: only what the route touches is asked again. */
export function answersAfter(before: Answers, route: RouteId, profile: Profile, needs: Needs, around: Known): Answers {
  const after = new Map(before);
  for (const need of needs.touchedBy.get(route) ?? []) {
    // What is had stays had; only an age is outgrown.
    if (before.get(need) === 'yes' && !needs.losable.has(need)) continue;
    after.set(need, meets(need, profile, around.content, around.assumed).answer);
  }
  return after;
}

type Known = { content: Content; assumed: Assumed };

/** How each of these needs stands, and which jobs the person left before they were long enough in them, as one word. */
export const standing = (wanted: Iterable<Need>, answers: Answers, { roles }: Profile): string =>
  [...wanted]
    .map((need) => {
      const answer = answers.get(need);
      return answer === 'no' && hasLeft(need, roles) ? 'left' : answer;
    })
    .join();

const hasLeft = (need: Need, roles: Profile['roles']) =>
  'role' in need && need.months !== undefined && roles.some(({ id, current }) => id === need.role && !current);

/** For each need of so many months in a role, the month from today at which a plan of this length would meet it by itself. */
export function readyBy(months: number, profile: Profile, wanted: readonly Need[]): number[] {
  return wanted.flatMap((need) => {
    if (!('role' in need) || need.months === undefined) return [];
    const held = profile.roles.find(({ id, current }) => id === need.role && current)?.months;
    return [held === undefined ? Infinity : months + Math.max(0, need.months - held)];
  });
}
