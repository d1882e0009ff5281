import type { Content } from '../model/content.ts';
import type { Profile } from '../model/profile.ts';
import type { Way } from '../model/way.ts';
import { byPreference, distinct, unbeaten } from './ways/distinct.ts';
import { compareByDoor } from './ways/doors.ts';
import { goalFor, thisJob, type Goal, type Target } from './ways/goal.ts';
import { nameThePicks } from './ways/picks.ts';
import { openBooks } from './ways/reckon.ts';
import { search, type Reach, type Reached } from './ways/search.ts';
import { startFrom } from './ways/start.ts';
import { wayOf } from './ways/way-of.ts';

export { contentFor, type Advert, type Target } from './ways/goal.ts';

/**
 * The ways from where a person is to a job, an apprenticeship standard or the job of one advert, none of them beaten by
 * another on every measure; named picks first, then the quickest. Empty when the person has the role already, or when the
 * content knows no way.
 *
 * `today` is an ISO day: courses are waited for and applications may have closed. With nothing told, ways start from
 * someone of 19 or more in England with nothing on paper.
 */
export function findWays(target: Target, profile: Profile, content: Content, today: string): Way[] {
  return findEveryWay(target, profile, content, today).best;
}

/**
 * The ways that nothing beats, the other doors to the same target, and the ways of the national content that are beaten
 * by what a local pack adds. Not whole: there was so much to look at that there may be more, which take longer.
 */
export type EveryWay = { best: Way[]; otherDoors: Way[]; displaced: Way[]; isWhole: boolean };

/**
 * As `findWays`, and what else leads there: for each last step that none of those ways ends by, the first way by it. They
 * are beaten on every measure, and still what someone may want: a degree apprenticeship, say.
 */
export function findEveryWay(target: Target, profile: Profile, content: Content, today: string): EveryWay {
  const goal = goalFor(target, content);
  if (!goal || goal.isThere(profile)) return { best: [], otherDoors: [], displaced: [], isWhole: true };
  const found = waysIn(goal, target, profile, today);
  const routes = Object.entries(goal.content.routes).filter(([, { publisher }]) => publisher === undefined);
  const isLocal = routes.length < Object.keys(goal.content.routes).length;
  const national: Goal = { ...goal, content: { ...goal.content, routes: Object.fromEntries(routes) } };
  const ids = new Set([...found.best, ...found.otherDoors].map(({ id }) => id));
  const displaced = isLocal ? waysIn(national, target, profile, today).best.filter(({ id }) => !ids.has(id)) : [];
  return { ...found, displaced: displaced.map((way) => ({ ...way, picks: [] })) };
}

/** As `findEveryWay` for a goal, without what is displaced. `reach` is how far to look. */
export function waysIn(
  { content, ends }: Goal,
  target: Target,
  profile: Profile,
  today: string,
  reach?: Reach,
): Omit<EveryWay, 'displaced'> {
  const start = startFrom(profile, content);
  const books = openBooks(content, today, start.profile.nation);
  // What an advert says it pays comes first.
  if ('advert' in target && target.advert.pay) books.roles.set(thisJob, { ...target.advert.pay, rule: 'advert' });
  const { reached, isWhole } = search(ends, start, books, reach);
  const best = distinct(unbeaten(reached));
  const shown = new Set(best.map(({ door }) => door));
  const doors = new Set(reached.map(({ door }) => door).filter((door) => !shown.has(door)));
  const others = [...doors].flatMap((door) => {
    const by = reached.filter((each) => each.door === door);
    return by.toSorted((a, b) => compareByDoor(door.route, a.measures, b.measures) || byPreference(a, b)).slice(0, 1);
  });
  const told = ({ plan, measures }: Reached): Way => withoutLastLook(wayOf(plan, measures, start, books), target);
  return {
    best: nameThePicks(best.toSorted(byPreference).map(told), content.doors),
    otherDoors: others.toSorted((a, b) => a.measures.months - b.measures.months || byPreference(a, b)).map(told),
    isWhole,
  };
}

/**
 * The way to an advert's job goes up to it: applying is told as a step only where it is the only one, or where something
 * in it is still to be asked.
 */
function withoutLastLook(way: Way, target: Target): Way {
  if (!('advert' in target)) return way;
  const { pay } = target.advert;
  const last = way.steps.at(-1);
  const isPlain = way.steps.length > 1 && last?.route === thisJob && last.openQuestions.length === 0;
  const steps = isPlain ? way.steps.slice(0, -1) : way.steps;
  return { ...way, steps, ...(pay && { goalPay: { ...pay, rule: 'advert' as const } }) };
}
