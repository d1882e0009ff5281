import type { Confidence } from '../model/confidence.ts';
import type { Content } from '../model/content.ts';
import type { RoleId } from '../model/id.ts';
import type { Profile } from '../model/profile.ts';
import type { Way } from '../model/way.ts';
import { confidenceOf } from './ways/confidence.ts';
import { compareByDoor } from './ways/doors.ts';
import { beats, equals, isAsGood } from './ways/pareto.ts';
import { nameThePicks } from './ways/picks.ts';
import { search, type Reached } from './ways/search.ts';
import { startFrom } from './ways/start.ts';
import { openBooks, type Books } from './ways/reckon.ts';
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
export function findEveryWay(target: Target, profile: Profile, content: Content, today: string): EveryWay {
  const books = openBooks(content, today);
  const candidates = candidatesFor(target, profile, books);
  const best = distinct(unbeaten(candidates));
  const doorOf = ({ plan }: Candidate) => plan.taken.at(-1)?.route;
  const shown = new Set(best.map(doorOf));
  const others = [...new Set(candidates.map(doorOf))].flatMap((door) => {
    const by = candidates.filter((candidate) => doorOf(candidate) === door);
    const [first] = by.toSorted((a, b) => compareByDoor(content.routes[door ?? ''], a.measures, b.measures));
    return shown.has(door) || !first ? [] : [first];
  });
  return {
    best: nameThePicks(
      best.map((candidate) => toldAs(candidate, books)),
      content.doors,
    ),
    otherDoors: others.map((candidate) => toldAs(candidate, books)),
  };
}

function candidatesFor({ role }: Target, profile: Profile, books: Books): Candidate[] {
  if (profile.roles.some((held) => held.id === role && held.current !== false)) return [];
  return search(role, startFrom(profile), books)
    .map(({ plan, measures }) => ({
      plan,
      measures,
      id: plan.taken.map(({ route }) => route).join('+'),
      confidence: confidenceOf(plan, books.content),
    }))
    .toSorted(byPreference);
}

function toldAs({ plan, id, confidence, measures }: Candidate, books: Books): Way {
  const { count: _, hopeBorrowed: __, ...measured } = measures;
  return { id, picks: [], confidence, ...measured, ...wayOf(plan, books) };
}

type Candidate = Reached & { id: string; confidence: Confidence };

/** The candidates that no other beats; of equal ones the first. */
function unbeaten(candidates: Candidate[]): Candidate[] {
  const front: Candidate[] = [];
  for (const candidate of candidates) {
    const { measures } = candidate;
    if (front.some((other) => beats(other.measures, measures) || equals(other.measures, measures))) continue;
    front.splice(0, front.length, ...front.filter((other) => !beats(measures, other.measures)), candidate);
  }
  return front;
}

/** Less than this over six years, or 28 pounds a month, is no reason for a way of its own. */
const negligible = 2000;

/** The ways that differ in a person's eyes: one that only brings in a little more than another is left out. */
function distinct(ways: Candidate[]): Candidate[] {
  const nearly = ({ measures }: Candidate): Candidate['measures'] => ({
    ...measures,
    netSixYears: measures.netSixYears === null ? null : measures.netSixYears + negligible,
  });
  const kept: Candidate[] = [];
  for (const way of ways.toSorted((a, b) => a.measures.months - b.measures.months))
    if (!kept.some((other) => isAsGood(nearly(other), way.measures))) kept.push(way);
  return ways.filter((way) => kept.includes(way));
}

/** Of equal ways the first is kept: fewer steps, then higher confidence, then id. */
function byPreference(a: Candidate, b: Candidate): number {
  const rank = { seen: 0, 'part-seen': 1, recalled: 2 };
  return a.measures.count - b.measures.count || rank[a.confidence] - rank[b.confidence] || (a.id < b.id ? -1 : 1);
}
