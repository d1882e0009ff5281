import type { Content } from '../model/content.ts';
import type { RoleId } from '../model/id.ts';
import type { Profile } from '../model/profile.ts';
import type { Way } from '../model/way.ts';
import { compareByDoor } from './ways/doors.ts';
import { byPreference, distinct, unbeaten } from './ways/distinct.ts';
import { nameThePicks } from './ways/picks.ts';
import { preferred } from './ways/preferred.ts';
import { openBooks } from './ways/reckon.ts';
import { search, type Reached } from './ways/search.ts';
import { startFrom } from './ways/start.ts';
import { wayOf } from './ways/way-of.ts';

/** What ways lead to. */
export type Target = { role: RoleId };

/**
 * The ways from where a person is to a role, none of them beaten by another on every measure; named picks first, then
 * the quickest. Empty when the person has the role already, or when the content knows no way.
 *
 * `today` is an ISO day: courses are waited for and applications may have closed. With nothing told, ways start from
 * someone of 19 or more in England with nothing on paper.
 */
export function findWays(target: Target, profile: Profile, content: Content, today: string): Way[] {
  return findEveryWay(target, profile, content, today).best;
}

/** The ways that nothing beats, and the other doors to the same role. */
export type EveryWay = { best: Way[]; otherDoors: Way[] };

/**
 * As `findWays`, and what else leads to the role: for each last step that none of those ways ends by, the first
 * way by it. They are beaten on every measure, and still what someone may want: a degree apprenticeship, say.
 */
export function findEveryWay({ role }: Target, profile: Profile, content: Content, today: string): EveryWay {
  if (profile.roles.some((held) => held.id === role && held.current !== false)) return { best: [], otherDoors: [] };
  const start = startFrom(profile, content);
  const books = openBooks(content, today, start.profile.nation);
  const reached = search(role, start, books);
  const best = distinct(unbeaten(reached));
  const shown = new Set(best.map(({ door }) => door));
  const doors = new Set(reached.map(({ door }) => door).filter((door) => !shown.has(door)));
  const others = [...doors].flatMap((door) => {
    const by = reached.filter((each) => each.door === door);
    return by.toSorted((a, b) => compareByDoor(door.route, a.measures, b.measures) || byPreference(a, b)).slice(0, 1);
  });
  const told = ({ plan, measures }: Reached): Way => wayOf(plan, measures, start, books);
  return {
    best: nameThePicks(best.toSorted(byPreference).map(told), content.doors),
    otherDoors: others.toSorted(byTime).map(told),
  };
}

const byTime = (a: Reached, b: Reached) => a.measures.months - b.measures.months || preferred(a.plan, b.plan);
