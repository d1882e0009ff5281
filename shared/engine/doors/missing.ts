import type { Condition, Fact } from '../../model/condition.ts';
import type { Content } from '../../model/content.ts';
import type { Profile } from '../../model/profile.ts';
import { meets } from '../meets.ts';
import type { Assumed } from '../meets-fact.ts';
import { graded } from './one-more.ts';

type Asking = { content: Content; assumed: Assumed };

/**
 * What of a condition someone surely lacks now and has later, after the steps to it; of several things that would each
 * do, the first that they have then. Without `later`, all that is surely lacking. Time is never missing.
 */
export function missing(condition: Condition, now: Profile, later: Profile | undefined, asking: Asking): Fact[] {
  const { content, assumed } = asking;
  const each = (parts: Condition[]) => parts.flatMap((part) => missing(part, now, later, asking));
  const isMet = (part: Condition, profile: Profile) => meets(part, profile, content, assumed).answer === 'yes';
  if (meets(condition, now, content, assumed).answer !== 'no') return [];
  if ('all' in condition) return each(condition.all);
  if ('atLeast' in condition) return each(condition.atLeast.of);
  if ('not' in condition) return [];
  if ('any' in condition) {
    const { any: choices } = condition;
    const [only, another] = choices;
    const part = later ? choices.find((one) => isMet(one, later)) : another ? undefined : only;
    return part ? each([part]) : [];
  }
  if ('age' in condition || 'nation' in condition || (later && !isMet(condition, later))) return [];
  return [graded(condition, content) ?? condition];
}
