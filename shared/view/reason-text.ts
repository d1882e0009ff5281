import type { Reason } from '../model/answer.ts';
import type { Content } from '../model/content.ts';
import { factText } from './fact-text.ts';
import type { Words } from './words.ts';

/**
 * Why a step is possible, or what is still open about it, as one sentence. `earlier` says whether an earlier step of
 * the same way gives the fact.
 */
export function reasonText(
  { answer, fact, because }: Reason,
  earlier: boolean,
  content: Content,
  words: Words,
): string {
  const say = words.facts;
  if ('limit' in fact) return content.limits[fact.limit]?.plain ?? say.unknown(fact.limit);
  const text = factText(fact, content, words);
  if (because === 'ask-equivalent') return say.askEquivalent(text);
  if (answer === 'unknown') return say.unknown(text);
  if (answer === 'no') return say.notNeeded(text);
  if (earlier) return say.earlier(text);
  if (because === 'equivalent') return say.equivalent(text);
  if (because === 'expected') return say.expected(text);
  if (because === 'assumed') return say.assumed(text);
  return because === 'held' ? say.held(text) : say.yes(text);
}
