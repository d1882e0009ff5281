import { stepsOf } from '../../shared/engine/ways/plan.ts';
import type { Reached } from '../../shared/engine/ways/search.ts';
import type { Condition } from '../../shared/model/condition.ts';
import type { Content } from '../../shared/model/content.ts';
import type { Profile } from '../../shared/model/profile.ts';
import { bestOf, scoreOf, type Measure } from './best-of.ts';
import { isUsed } from './every-way.ts';
import { holds, type Person } from './holds.ts';
import { startOf, step, type Walk } from './walk.ts';

/**
 * Why someone who has more on paper may come off worse on a measure. Each is a rule of the content or of the search; what
 * has none of them is a fault.
 */
export const rules = {
  notFor: 'the way is for those without the paper: its condition has a `not`, or its exams are their own',
  needless: 'a step of the way is needless by now, and with it goes its pay, or the time that went by',
  besideOnly: 'nothing asks for a job of the way any more: nobody takes one only to study beside it',
  mustEarn: 'as before, and who must earn can study only beside a job: the way is lost',
  nowOpen: 'who tells one paper has not told the others: they are asked about, no longer taken for not had',
  firstThatHolds: 'of what would do the first that holds counts, and now that is the paper',
} as const;
export type Rule = keyof typeof rules;

/** The rule by which none of the ways that were best is as good any more; undefined where there is none. */
export function whyWorse(
  name: Measure,
  before: Reached[],
  after: Reached[],
  profile: Profile,
  content: Content,
  today: string,
): Rule | undefined {
  const best = bestOf(before, name);
  const found = before
    .filter((way) => scoreOf(way, name) === best)
    .map((way) => ruleFor(idsOf(way), name, after, profile, content, today));
  return found.includes(undefined) ? undefined : found[0];
}

export const idsOf = ({ plan }: Reached): string[] => stepsOf(plan).map(({ last }) => last.move.id);

function ruleFor(
  ids: string[],
  name: Measure,
  after: Reached[],
  profile: Profile,
  content: Content,
  today: string,
): Rule | undefined {
  let walk: Walk = startOf(profile);
  for (const id of ids) {
    const next = step(walk, id, content, today);
    if (!next) return isForOthers(content.routes[id]?.from, walk.person, content) ? 'notFor' : undefined;
    walk = next;
  }
  if (!walk.steps.every((_, index) => isUsed(index, walk, profile, content))) return 'needless';
  if (!walk.steps.every((_, index) => isUsed(index, asIfInJob(walk, index), profile, content)))
    return profile.limits.mustEarn ? 'mustEarn' : 'besideOnly';
  if (walk.steps.some(({ might }) => might.notBe)) return 'nowOpen';
  return name === 'entry' && after.some((way) => idsOf(way).join() === ids.join()) ? 'firstThatHolds' : undefined;
}

/** So that what is studied beside a step is no use of it. */
const asIfInJob = (walk: Walk, at: number): Walk => ({
  ...walk,
  steps: walk.steps.map((each, index) => (index === at ? { ...each, inJob: true } : each)),
});

/** Is some part that must not be what keeps them out? */
function isForOthers(condition: Condition | undefined, person: Person, content: Content): boolean {
  if (!condition) return false;
  if ('not' in condition) return !holds(condition, person, content).be;
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : [];
  return parts.some((part) => isForOthers(part, person, content));
}
