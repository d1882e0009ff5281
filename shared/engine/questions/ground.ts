import type { Content } from '../../model/content.ts';
import { factsOf } from '../../model/facts-of.ts';
import { limitsOn } from '../../model/limits-on.ts';
import type { Profile } from '../../model/profile.ts';
import type { Way } from '../../model/way.ts';
import { waysIn } from '../find-ways.ts';
import { questionOf } from '../question-of.ts';
import { goalFor, type Target } from '../ways/goal.ts';

/**
 * What answers are tried on: some content, and how many plans a search there may go on with. `isNear`: what a search that
 * stops short has found by then will do.
 */
export type Ground = { content: Content; target: Target; today: string; most: number; isNear: boolean };

/** So many plans are gone on with for one answer, two tenths of a second of a slow machine. Six searches in seven need fewer. */
const fewPlans = 160;

/** All the content, for searches that are short. */
export const wholeGround = (content: Content, target: Target, today: string): Ground => ({
  content,
  target,
  today,
  most: fewPlans,
  isNear: false,
});

/**
 * The routes that are shown and those that end at the target, where a search through all takes long. What is shown changes
 * on these much as it would on all, at a twentieth of the time. Where nothing is shown, nothing is near, and it is all.
 */
export function nearGround(ways: readonly Way[], content: Content, target: Target, today: string): Ground {
  const near = { target, today, most: fewPlans, isNear: true };
  if (ways.length === 0) return { content, ...near };
  const ends = goalFor(target, content)?.ends;
  const shown = new Set(ways.flatMap(({ steps }) => steps.flatMap(({ route, alike }) => [route, ...alike])));
  const routes = Object.entries(content.routes).filter(([id, route]) => shown.has(id) || ends?.(id, route));
  return { content: { ...content, routes: Object.fromEntries(routes) }, ...near };
}

/** The ways that a person would be shown, as far as the ground goes; undefined where the search did not come to its end. */
export function waysOn({ content, target, today, most, isNear }: Ground, profile: Profile): Way[] | undefined {
  const goal = goalFor(target, content);
  if (!goal || goal.isThere(profile)) return [];
  const { best, otherDoors, isWhole } = waysIn(goal, target, profile, today, { most });
  return isWhole || isNear ? [...best, ...otherDoors] : undefined;
}

/** Every question that a condition or a limit of the ground's routes asks. */
export function askedByRoutes({ content }: Pick<Ground, 'content'>): Set<string> {
  const asked = Object.entries(content.routes).flatMap(([id, { from }]) => [
    from,
    ...limitsOn(id, content).map(([, limit]) => limit.if),
  ]);
  return new Set(asked.flatMap(factsOf).map(questionOf));
}

/** The jobs that the routes to the target ask for, and those shown, but for the one that is aimed at. */
export function jobsOn(ways: readonly Way[], { content, target }: Ground): string[] {
  const ends = goalFor(target, content)?.ends ?? (() => false);
  const taken = new Set(ways.flatMap(({ steps }) => steps.map(({ route }) => route)));
  const routes = Object.entries(content.routes).filter(([id, route]) => ends(id, route) || taken.has(id));
  const asked = askedByRoutes({ content: { ...content, routes: Object.fromEntries(routes) } });
  return [...asked].flatMap((id) => {
    const [kind, job = ''] = id.split(':');
    return kind === 'role' && !('role' in target && target.role === job) ? job : [];
  });
}
