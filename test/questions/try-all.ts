import { answerQuestion } from '../../shared/engine/answer-question.ts';
import { findSupport } from '../../shared/engine/find-support.ts';
import { findEveryWay } from '../../shared/engine/find-ways.ts';
import { questionOf } from '../../shared/engine/question-of.ts';
import { answersTo } from '../../shared/engine/questions/answers-to.ts';
import { isTold } from '../../shared/engine/questions/is-told.ts';
import type { Content } from '../../shared/model/content.ts';
import { factsOf } from '../../shared/model/facts-of.ts';
import type { Profile } from '../../shared/model/profile.ts';

/** A question with what its answers change, counted over all that someone would be shown. */
export type Tried = { id: string; changes: number };

/** What someone sees, a line each: every way with how it stands, and every kind of help with its answer. */
function seenBy(profile: Profile, role: string, content: Content, today: string): Map<string, string> {
  const { best, otherDoors } = findEveryWay({ role }, profile, content, today);
  const seen = new Map<string, string>();
  for (const way of [...best, ...otherDoors]) {
    const steps = way.steps.map(({ route }) => route);
    seen.set(
      `way by ${steps.join(' then ')}`,
      JSON.stringify([way.possible, way.picks, way.steps.map((step) => step.openQuestions)]),
    );
    for (const { support, answer } of findSupport(profile, way, content, today)) seen.set(`help of ${support}`, answer);
  }
  return seen;
}

/**
 * Tries every answer of every question that anything in the content asks, with a whole search for each: by no rule of the
 * chooser's own. Takes seconds to minutes. The most change first: on average, or, where there is no way to show, at most.
 * `jobs` are those that someone may name as their own.
 */
export function tryAll(
  profile: Profile,
  role: string,
  content: Content,
  today: string,
  jobs: readonly string[],
): Tried[] {
  const now = seenBy(profile, role, content, today);
  return [...everyQuestion(content), 'job', ...profile.roles.map(({ id }) => `months:${id}`)]
    .filter((id) => !isTold(id, profile, content))
    .map((id) => ({ id, changes: changesOf(id) }))
    .toSorted((a, b) => b.changes - a.changes);

  function changesOf(id: string): number {
    let changes = 0;
    let people = 0;
    let most = 0;
    for (const { value, share } of answersTo(id, jobs)) {
      people += share;
      if (share === 0) continue;
      const after = seenBy(answerQuestion(profile, id, value), role, content, today);
      const gone = [...now].filter(([name, how]) => after.get(name) !== how);
      const come = [...after.keys()].filter((name) => !now.has(name));
      most = Math.max(most, gone.length + come.length);
      changes += share * (gone.length + come.length);
    }
    if (people === 0) return 0;
    return now.size === 0 ? most : changes / people;
  }
}

function everyQuestion({ routes, limits, support }: Content): string[] {
  const conditions = [
    ...Object.values(routes).map(({ from }) => from),
    ...Object.values(limits).map((limit) => limit.if),
    ...Object.values(support).map(({ who }) => who),
  ];
  const ids = conditions.flatMap(factsOf).map(questionOf);
  return [...new Set([...ids, 'qualification', 'mustEarn', 'noLoan', 'partTime'])].filter(
    (id) => answersTo(id).length > 0,
  );
}
