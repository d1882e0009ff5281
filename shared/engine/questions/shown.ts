import type { Profile } from '../../model/profile.ts';
import type { Way } from '../../model/way.ts';
import { findSupport } from '../find-support.ts';
import type { Ground } from './ground.ts';

/** The answers that someone is shown, each under a name of its own: a way by its steps, a kind of help by its id. */
export type Shown = Map<string, string>;

/** What is shown of these ways and of the help on them: how each stands, what it is picked for and what it still asks. */
export function shownOf(ways: readonly Way[], profile: Profile, { content, today }: Ground): Shown {
  const shown: Shown = new Map();
  for (const way of ways) {
    const asked = way.steps.flatMap(({ openQuestions }) => openQuestions);
    shown.set(`way ${way.id}`, [way.possible, ...way.picks, ...asked].join(' '));
    for (const { support, answer } of findSupport(profile, way, content, today)) shown.set(`help ${support}`, answer);
  }
  return shown;
}

/** How many answers are there in one alone, or stand otherwise in the other. */
export function changesBetween(one: Shown, other: Shown): number {
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].filter((name) => one.get(name) !== other.get(name)).length;
}
