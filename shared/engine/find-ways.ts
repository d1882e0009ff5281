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
import { openBooks, reckon, weakest, type Books } from './ways/step.ts';

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
  const books = openBooks(content, today);
  const ways = search(target.role, start, books)
    .map(({ plan, isWorthIt }) => ({ way: wayOf(plan, target, books), isWorthIt }))
    .toSorted((a, b) => byPreference(a.way, b.way));
  return nameThePicks(unbeaten(ways), content.doors);
}

type Candidate = { way: Way; isWorthIt: () => boolean };

/**
 * The ways that no other beats; of equal ones the first. A way with a step that could be left out is no candidate, so it
 * may not beat another; but asking is costly, so it is asked only of those that stand at the end.
 */
function unbeaten(candidates: Candidate[]): Way[] {
  const front: Candidate[] = [];
  for (const candidate of candidates) {
    const [way, others] = [counted(candidate.way), front.map((other) => counted(other.way))];
    if (others.some((other) => beats(other, way) || equals(other, way))) continue;
    front.splice(0, front.length, ...front.filter((other) => !beats(way, counted(other.way))), candidate);
  }
  const idle = new Set(front.filter((candidate) => !candidate.isWorthIt()));
  return idle.size === 0
    ? front.map(({ way }) => way)
    : unbeaten(candidates.filter((candidate) => !idle.has(candidate)));
}

const counted = (way: Way) => ({ ...way, count: way.steps.length });

/** Of equal ways the first is kept: fewer steps, then higher confidence, then id. */
function byPreference(a: Way, b: Way): number {
  const rank = { seen: 0, 'part-seen': 1, recalled: 2 };
  return a.steps.length - b.steps.length || rank[a.confidence] - rank[b.confidence] || (a.id < b.id ? -1 : 1);
}

function wayOf(plan: Plan, target: Target, books: Books): Way {
  const { count: _, ...measures } = measure(plan, books, target.role);
  const steps = plan.taken.map((__, index) => stepOf(plan, index, books));
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

function stepOf(plan: Plan, index: number, books: Books): Way['steps'][number] {
  const { content, today } = books;
  const taken = plan.taken[index] as Plan['taken'][number];
  const route = content.routes[taken.route] as Route;
  const standard = route.standard ? content.standards[route.standard] : undefined;
  const { pay, cost, borrows, sources } = reckon(plan, index, books);
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
    confidence: weakest([...confidencesOf(route), ...(standard ? [standard.confidence] : [])]),
  };
}

/** The facts that a plan rests on; how a step is described is not one of them. */
const planned = /^(from|to|months|paid|cost|starts|applyBy|standard)\b|^\*$/;

const confidencesOf = ({ sources }: Route) =>
  sources.filter(({ covers }) => covers.some((field) => planned.test(field))).map(({ confidence }) => confidence);

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
