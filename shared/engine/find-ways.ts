import type { Content } from '../model/content.ts';
import type { Fact } from '../model/condition.ts';
import type { RoleId } from '../model/id.ts';
import type { Profile } from '../model/profile.ts';
import type { Route } from '../model/route.ts';
import type { Way } from '../model/way.ts';
import { isoMonth, monthOf } from './ways/calendar.ts';
import { measure } from './ways/measure.ts';
import { beats, equals } from './ways/pareto.ts';
import { nameThePicks } from './ways/picks.ts';
import type { Plan } from './ways/plan.ts';
import { search } from './ways/search.ts';
import { startFrom } from './ways/start.ts';
import { reckon, weakest } from './ways/step.ts';

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
  if (profile.roles.some((role) => role.id === target.role && role.current !== false)) return [];
  const start = startFrom(profile);
  const ways = search(target.role, start, content, today).map((plan) => wayOf(plan, target, content, today));
  const unbeaten = ways
    .toSorted(byPreference)
    .filter(
      (way, index, all) =>
        !all.some(
          (other, at) => beats(counted(other), counted(way)) || (at < index && equals(counted(other), counted(way))),
        ),
    );
  return nameThePicks(unbeaten, content.doors);
}

const counted = (way: Way) => ({ ...way, count: way.steps.length });

/** Of equal ways the first is kept: fewer steps, then higher confidence, then id. */
function byPreference(a: Way, b: Way): number {
  const rank = { seen: 0, 'part-seen': 1, recalled: 2 };
  return a.steps.length - b.steps.length || rank[a.confidence] - rank[b.confidence] || (a.id < b.id ? -1 : 1);
}

function wayOf(plan: Plan, target: Target, content: Content, today: string): Way {
  const { count: _, ...measures } = measure(plan, content, today, target.role);
  const steps = plan.taken.map((__, index) => stepOf(plan, index, content, today));
  const ranges = steps.map((step) => step.monthsRange ?? ([step.months, step.months] as const));
  const [least, most] = [0, 1].map((end) =>
    ranges.reduce((sum, range, index) => sum + (range[end as 0 | 1] + (steps[index]?.waits ?? 0)), 0),
  );
  return {
    id: plan.taken.map(({ route }) => route).join('+'),
    picks: [],
    confidence: weakest(steps.map(({ confidence }) => confidence)),
    ...measures,
    ...(least !== undefined &&
      most !== undefined &&
      least !== most && { monthsRange: [least, most] as [number, number] }),
    steps,
  };
}

function stepOf(plan: Plan, index: number, content: Content, today: string): Way['steps'][number] {
  const taken = plan.taken[index] as Plan['taken'][number];
  const route = content.routes[taken.route] as Route;
  const standard = route.standard ? content.standards[route.standard] : undefined;
  const { pay, cost, borrows, sources } = reckon(plan, index, content, today);
  const month = (months: number) => isoMonth(monthOf(today) + months);
  const range = route.months.range;

  return {
    route: taken.route,
    from: taken.reasons.filter(({ answer }) => answer === 'yes').flatMap(({ fact }) => idIn(fact) ?? []),
    to: [...(route.to.role ? [route.to.role] : []), ...(route.to.qualifications ?? []), ...(route.to.registers ?? [])],
    months: taken.months,
    // A step made longer by work, or shorter by running beside another, no longer has the range of its route.
    ...(range && taken.months === route.months.typical && { monthsRange: [...range] }),
    waits: taken.waits,
    ...(route.starts && { starts: [month(taken.start)] }),
    ...(taken.applyBy !== undefined && { applyBy: [month(taken.applyBy)] }),
    pay,
    cost,
    borrows,
    why: taken.reasons,
    openQuestions: taken.reasons.filter(({ answer }) => answer === 'unknown').map(({ fact }) => questionOf(fact)),
    warnings: [...route.watchOut],
    firstStep: firstStepOf(route, taken, index, plan, content),
    sources: [...new Set([...route.sources.map(({ id }) => id), ...(standard ? [standard.source] : []), ...sources])],
    confidence: weakest([
      ...route.sources.map(({ confidence }) => confidence),
      ...(standard ? [standard.confidence] : []),
    ]),
  };
}

/** Under 16 the first step is never a job: it is what a route open to that age says. */
function firstStepOf(route: Route, taken: Plan['taken'][number], index: number, plan: Plan, content: Content): string {
  const age = plan.profile.age === undefined ? undefined : plan.profile.age - plan.months / 12;
  if (index > 0 || age === undefined || age >= 16 || taken.waits === 0) return route.firstStep;
  const young = Object.values(content.routes).find(
    (other) => other.kind === 'cadets' || other.kind === 'work-experience',
  );
  return young?.firstStep ?? route.firstStep;
}

const idIn = (fact: Fact): string | undefined =>
  'qualification' in fact
    ? fact.qualification
    : 'role' in fact
      ? fact.role
      : 'register' in fact
        ? fact.register
        : undefined;

/** The name of the one thing that would settle an unknown fact: `qualification:english-level-2`, `age`. */
export function questionOf(fact: Fact): string {
  const id = idIn(fact) ?? ('circumstance' in fact ? fact.circumstance : undefined);
  const [kind] = Object.keys(fact);
  return id === undefined ? String(kind) : `${kind}:${id}`;
}
