import type { Content } from '../model/content.ts';
import type { Profile } from '../model/profile.ts';
import type { Question } from '../model/question.ts';
import type { Way } from '../model/way.ts';
import { generality } from './questions/answers-to.ts';
import { jobsOn, nearGround, wholeGround } from './questions/ground.ts';
import { openQuestions, type Section } from './questions/open-questions.ts';
import { weighEach, type Weighed } from './questions/weigh.ts';
import type { Target } from './ways/goal.ts';

/**
 * What asking needs besides. `say` gives a question's words, or nothing where there are none: then it is not asked. `passed`
 * are those that were skipped, or answered with what a profile does not keep. What is sensitive stands in a `section` of its
 * own, and is asked of those alone who opened that. `today` is an ISO day.
 */
export type Asking = {
  target: Target;
  today: string;
  say: (questionId: string) => string | undefined;
  passed?: readonly string[];
  section?: Section;
};

/** A question that changes less than this, of all that is shown, is not worth anybody's time. */
const leastChange = 0.5;

/**
 * The unknown whose answer changes most of what is shown: of the ways (which there are, how they stand, what they are
 * picked for, what they ask) and of the help on them. `ways` are those that are shown; undefined when no answer would
 * change much. Of equal questions the more general comes first, then the first by its id.
 */
export function nextQuestion(
  profile: Profile,
  ways: readonly Way[],
  pack: Content,
  asking: Asking,
): Question | undefined {
  return questionsInTurn(profile, ways, pack, asking)[0];
}

/** As `nextQuestion`, but all that are worth asking, in turn. */
export function questionsInTurn(profile: Profile, ways: readonly Way[], pack: Content, asking: Asking): Question[] {
  const weighing = weighQuestions(profile, ways, pack, asking);
  let turn = weighing.next();
  while (!turn.done) turn = weighing.next();
  return turn.value;
}

/**
 * As `questionsInTurn`, but bit by bit: between two bits a page can breathe.
 *
 * Each answer of each question is tried on all the content, as a person would see it; where such a search is long, on the
 * routes that are shown and those that end at the target.
 */
export function* weighQuestions(
  profile: Profile,
  ways: readonly Way[],
  pack: Content,
  { target, today, say, passed = [], section = 'usual' }: Asking,
): Generator<undefined, Question[]> {
  const near = nearGround(ways, pack, target, today);
  const open = openQuestions(profile, ways, near, passed, section).filter((id) => say(id) !== undefined);
  if (open.length === 0) return [];
  const grounds = { whole: wholeGround(pack, target, today), near };
  const weighed = yield* weighEach(grounds, profile, open, jobsOn(ways, near));
  return inTurn(weighed).map(({ id, answers }) => ({ id, text: say(id) ?? '', skippable: true, answers }));
}

const inTurn = (weighed: readonly Weighed[]): Weighed[] =>
  weighed
    .filter(({ changes }) => changes >= leastChange)
    .toSorted((a, b) => b.changes - a.changes || generality(a.id) - generality(b.id) || (a.id < b.id ? -1 : 1));
