import type { Profile } from '../../model/profile.ts';
import { answerQuestion } from '../answer-question.ts';
import { answersTo, isNumber, type PossibleAnswer } from './answers-to.ts';
import { askedByRoutes, waysOn, type Ground } from './ground.ts';
import { changesBetween, shownOf } from './shown.ts';

/** A question, its answers, and how many of the answers shown it changes: on average over what it may be answered with. */
export type Weighed = { id: string; answers: string[]; changes: number };

/** So many jobs can be read through; of more, those that change most. */
const mostJobs = 8;

/**
 * Tries each answer of each question, one question between yields, so that a page can breathe. Comes back with nothing when
 * a search did not come to its end on this ground. `jobs` are those that may be named as someone's own.
 */
export function* weighOn(
  ground: Ground,
  profile: Profile,
  questions: readonly string[],
  jobs: readonly string[],
): Generator<undefined, Weighed[] | undefined> {
  const ofRoutes = askedByRoutes(ground);
  const waysNow = waysOn(ground, profile);
  if (!waysNow) return undefined;
  const now = shownOf(waysNow, profile, ground);
  const weighed: Weighed[] = [];
  for (const id of questions) {
    const tried: (PossibleAnswer & { changes: number })[] = [];
    for (const answer of answersTo(id, jobs)) {
      yield undefined;
      const changes = answer.share > 0 ? changesBy(id, answer.value) : 0;
      if (changes === undefined) return undefined;
      tried.push({ ...answer, changes });
    }
    weighed.push({
      id,
      answers: id === 'job' ? mainJobs(tried) : isNumber(id) ? [] : tried.map(({ value }) => value),
      // Where there is no way to show, whoever looks has something that few have, and any answer may open one.
      changes: waysNow.length === 0 ? Math.max(...tried.map(({ changes }) => changes)) : average(tried),
    });
  }
  return weighed;

  /** How much of what is shown an answer changes; undefined when a search did not come to its end. */
  function changesBy(id: string, value: string): number | undefined {
    const person = answerQuestion(profile, id, value);
    // Who says that they never did a job is who they were taken to be.
    if (JSON.stringify(person) === JSON.stringify(profile)) return 0;
    const ways = isOfHelpAlone(id) ? waysNow : waysOn(ground, person);
    return ways && changesBetween(now, shownOf(ways, person, ground));
  }

  /** No route asks for it, so that the ways stay and nothing has to be searched for. */
  function isOfHelpAlone(id: string): boolean {
    return id.startsWith('circumstance:') && !ofRoutes.has(id);
  }
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
