import type { Fact } from '../model/condition.ts';
import type { Content } from '../model/content.ts';
import type { Door, DoorAnswer, NotThen } from '../model/door.ts';
import type { Profile } from '../model/profile.ts';
import { groundsFor, type Grounds } from './doors/grounds.ts';
import { isAlreadyTheirs } from './doors/is-already-theirs.ts';
import { missing } from './doors/missing.ts';
import { whyNotThen } from './doors/not-then.ts';
import { oneMore } from './doors/one-more.ts';
import { subjectsOf } from './doors/subjects-of.ts';
import type { Steps } from './doors/steps.ts';
import { stepsTowards } from './doors/towards.ts';
import { meets } from './meets.ts';
import { statusOf } from './status-of.ts';
import { isoMonth, monthOf } from './ways/calendar.ts';
import { confidenceOfRoute, weakest } from './ways/confidence.ts';
import { openDoors } from './ways/doors.ts';
import type { Move } from './ways/moves.ts';

/**
 * How every route stands for a person, on what they hold or expect: open, one more grade or subject away, or after another
 * step, and from which month. In the order of their ids. `today` is an ISO day.
 *
 * Routes that can't be for them are left out: what a limit of theirs or their nation rules out, what is for younger people,
 * what few have, what they have already, and a course that is not there in the year in which they would begin (`notThen`).
 */
export function doors(profile: Profile, content: Content, today: string): Door[] {
  const grounds = groundsFor(profile, content, today);
  const steps = stepsTowards(grounds);
  return doorsAmong(grounds).flatMap((move) => {
    if (whyNotThen(move, grounds)) return [];
    return doorOf(move, steps, grounds) ?? [];
  });
}

/** The courses that have ended, or have not begun, in the year in which this person would begin them. */
export function notThen(profile: Profile, content: Content, today: string): NotThen[] {
  const grounds = groundsFor(profile, content, today);
  return doorsAmong(grounds).flatMap((move) => (mayBeReached(move, grounds) && whyNotThen(move, grounds)) || []);
}

/** The moves that someone may want to go through: no exam that comes by itself, and nothing that they have. */
function doorsAmong({ offered, comer: { start }, content }: Grounds): Move[] {
  return [...offered].filter((move) => !move.route.ownExams && !isAlreadyTheirs(move.route, start, content));
}

/** Is nothing asked for that they have not and that no step brings, such as a registration that has lapsed? */
function mayBeReached(move: Move, { offered, comer: { start }, content }: Grounds): boolean {
  return openDoors([move], new Set(offered), start, content).length > 0;
}

function doorOf(move: Move, steps: (move: Move) => Steps | undefined, grounds: Grounds): Door | undefined {
  const { comer, content, paths } = grounds;
  const { profile } = paths.first.standing;
  const asking = { content, assumed: comer.start.assumed };
  const tell = teller(move, grounds);

  const beginning = paths.opens(paths.first, move);
  if (beginning) {
    const isSure = beginning.answer === 'yes' && statusOf(move.route, content) !== 'unsure';
    return tell(isSure ? 'open' : 'unknown', [], beginning.begins);
  }
  const way = steps(move);
  const more = oneMore(move, grounds);
  if (more) {
    // Whoever waits for results has the exam before them; others take the step first.
    const begins = comer.ready > 0 || !way ? more.begins.begins : way.begins;
    return tell('one-more', [more.fact], begins, way?.before);
  }
  const there = way && mayBeReached(move, grounds) ? paths.walk(way.before) : undefined;
  if (!way || !there) return undefined;
  const isTold = move.needs.every(
    ({ condition }) => meets(condition, profile, content, asking.assumed).answer !== 'unknown',
  );
  if (!isTold) return tell('unknown', missing(move.route.from, profile, undefined, asking));
  const needs = missing(move.route.from, profile, there.place.standing.profile, asking);
  return tell(way.isSure ? 'step-first' : 'unknown', needs, way.begins, way.before);
}

/** Tells how a move stands, with all that is the same whatever the answer. `begins` is months from today. */
function teller(move: Move, { comer, content, paths, today }: Grounds) {
  const { role } = move.route.to;
  // Part by part: what is not known is told beside what is missing.
  const reasons = move.needs.flatMap(
    ({ condition }) => meets(condition, paths.first.standing.profile, content, comer.start.assumed).reasons,
  );
  return (answer: DoorAnswer, needs: Fact[], begins?: number, before: Move[] = []): Door => {
    const all = [move, ...before];
    const wants = subjectsOf(
      all.map(({ route }) => route),
      content,
    );
    return {
      route: move.id,
      ...(role !== undefined && { role }),
      answer,
      needs,
      steps: before.map(({ id }) => id),
      wants,
      ...(begins !== undefined && { startsOn: isoMonth(monthOf(today) + Math.floor(begins)) }),
      reasons,
      confidence: weakest(all.map(({ id }) => confidenceOfRoute(id, content))),
    };
  };
}
