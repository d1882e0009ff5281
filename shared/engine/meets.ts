import type { Answer, Met, Reason } from '../model/answer.ts';
import type { Condition } from '../model/condition.ts';
import type { Content } from '../model/content.ts';
import type { Profile } from '../model/profile.ts';
import { meetsFact, type Assumed } from './meets-fact.ts';

/**
 * Does this person meet this condition?
 *
 * `yes` and `no` need every fact that decides them to be known; what is not known gives `unknown`, never `no`.
 * The reasons are the facts that decided; for `unknown` they hold the facts that would settle it too.
 * `assumed` is what a plan takes for granted about a person who has not said.
 */
export function meets(
  condition: Condition,
  profile: Profile,
  content: Pick<Content, 'qualifications'>,
  assumed: Assumed = {},
): Met {
  const each = (parts: Condition[]) => parts.map((part) => meets(part, profile, content, assumed));

  if ('all' in condition) return atLeast(condition.all.length, each(condition.all));
  if ('any' in condition) return atLeast(1, each(condition.any));
  if ('atLeast' in condition) return atLeast(condition.atLeast.count, each(condition.atLeast.of));
  if ('not' in condition) return opposite(meets(condition.not, profile, content, assumed));

  const reason = meetsFact(condition, profile, content, assumed);
  return { answer: reason.answer, reasons: [reason] };
}

function atLeast(count: number, parts: Met[]): Met {
  const yes = parts.filter((part) => part.answer === 'yes');
  const open = parts.filter((part) => part.answer === 'unknown');
  if (yes.length >= count) return met('yes', yes.slice(0, count));
  if (yes.length + open.length >= count) return met('unknown', [...yes, ...open]);
  return met(
    'no',
    parts.filter((part) => part.answer === 'no'),
  );
}

function opposite({ answer, reasons }: Met): Met {
  const turn = { yes: 'no', no: 'yes', unknown: 'unknown' } as const;
  // What someone does not have is no reason to tell: its sentence would say that they have it.
  if (answer === 'no') return { answer: 'yes', reasons: [] };
  return { answer: turn[answer], reasons: reasons.map((reason) => ({ ...reason, answer: turn[reason.answer] })) };
}

const met = (answer: Answer, parts: Met[]): Met => ({ answer, reasons: parts.flatMap<Reason>((part) => part.reasons) });
