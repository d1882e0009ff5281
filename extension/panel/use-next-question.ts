import { useEffect, useState } from 'preact/hooks';
import { weighQuestions, type Asking } from '../../shared/engine/next-question.ts';
import type { Content } from '../../shared/model/content.ts';
import type { Profile } from '../../shared/model/profile.ts';
import type { Question } from '../../shared/model/question.ts';
import type { FoundWays } from './answer.ts';

/**
 * The question whose answer would change most of what was found; undefined while it is looked for, null when there is none.
 * Each answer of each question is tried in a turn of its own, so that the panel goes on answering to whoever uses it.
 * Nothing is looked for without `found` and `asking`.
 */
export function useNextQuestion(
  found: FoundWays | undefined,
  profile: Profile,
  content: Content,
  asking: Asking | undefined,
): Question | null | undefined {
  const [next, setNext] = useState<Question | null>();
  useEffect(() => {
    setNext(undefined);
    if (!found || !asking) return undefined;
    const weighing = weighQuestions(profile, found.ways, content, asking);
    let turn = setTimeout(goOn);
    return () => clearTimeout(turn);

    function goOn(): void {
      const { done, value } = weighing.next();
      if (done) setNext(value[0] ?? null);
      else turn = setTimeout(goOn);
    }
  }, [found, content, asking]);
  return next;
}
