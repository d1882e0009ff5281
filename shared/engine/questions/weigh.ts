import type { Profile } from '../../model/profile.ts';
import { answerQuestion } from '../answer-question.ts';
import { answersTo, isNumber, type PossibleAnswer } from './answers-to.ts';
import { askedByRoutes, waysOn, type Ground } from './ground.ts';
import { changesBetween, shownOf } from './shown.ts';

/** A question, its answers, and how many of the answers shown it changes: on average over what it may be answered with. */
export type Weighed = { id: string; answers: string[]; changes: number };

/** So many jobs can be read through; of more, those that change most. */
const mostJobs = 8;

/** So many searches may stop short before all that is left is tried near by. */
const patience = 6;

/**
 * Tries each answer of each question, one answer between yields, so that a page can breathe: on the whole ground, as a person
 * would see it, and near by where a search on the whole stops short. `jobs` are those that may be named as someone's own.
 */
export function* weighEach(
  { whole, near }: { whole: Ground; near: Ground },
  profile: Profile,
  questions: readonly string[],
  jobs: readonly string[],
): Generator<undefined, Weighed[]> {
  const onNear = lookOn(near, profile);
  let onWhole = lookOn(whole, profile);
  let stopped = 0;
  const weighed: Weighed[] = [];
  for (const id of questions) {
    const tried: (PossibleAnswer & { changes: number })[] = [];
    for (const answer of answersTo(id, jobs)) {
      yield undefined;
      tried.push({ ...answer, changes: answer.share > 0 ? changesBy(id, answer.value) : 0 });
    }
    weighed.push({
      id,
      answers: id === 'job' ? mainJobs(tried) : isNumber(id) ? [] : tried.map(({ value }) => value),
      // Where there is no way to show, whoever looks has something that few have, and any answer may open one.
      changes: onNear?.isBare ? Math.max(...tried.map(({ changes }) => changes)) : average(tried),
    });
  }
  return weighed;

  function changesBy(id: string, value: string): number {
    const person = answerQuestion(profile, id, value);
    // Who says that they never did a job is who they were taken to be.
    if (JSON.stringify(person) === JSON.stringify(profile)) return 0;
    const changes = onWhole?.changesFor(id, person);
    if (changes !== undefined) return changes;
    stopped += 1;
    if (stopped >= patience) onWhole = undefined;
    return onNear?.changesFor(id, person) ?? 0;
  }
}

/** What is shown now on some ground, and how much of it changes for another person; undefined where a search stops short. */
function lookOn(ground: Ground, profile: Profile) {
  const ways = waysOn(ground, profile);
  if (!ways) return undefined;
  const now = shownOf(ways, profile, ground);
  const ofRoutes = askedByRoutes(ground);
  return {
    isBare: ways.length === 0,
    changesFor(id: string, person: Profile): number | undefined {
      // What no route asks for leaves the ways as they are: nothing has to be searched for.
      const isOfHelpAlone = id.startsWith('circumstance:') && !ofRoutes.has(id);
      const after = isOfHelpAlone ? ways : waysOn(ground, person);
      return after && changesBetween(now, shownOf(after, person, ground));
    },
  };
}

const average = (tried: { share: number; changes: number }[]) =>
  sum(tried.map(({ share, changes }) => share * changes)) / sum(tried.map(({ share }) => share));

const sum = (all: number[]) => all.reduce((so, next) => so + next, 0);

/** The jobs that change most, and that it is none of these. */
function mainJobs(tried: { value: string; changes: number }[]): string[] {
  const jobs = tried.filter(({ value, changes }) => value !== 'none' && changes > 0);
  const main = jobs.toSorted((a, b) => b.changes - a.changes).slice(0, mostJobs);
  return [...main.map(({ value }) => value), 'none'];
}
