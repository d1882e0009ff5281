import type { Reason } from '../../model/answer.ts';
import type { Condition } from '../../model/condition.ts';
import type { Content } from '../../model/content.ts';

/** The highest level of qualification that an answer rests on; 0 when it rests on none. */
export function levelIn(reasons: Reason[], { qualifications }: Pick<Content, 'qualifications'>): number {
  return Math.max(
    0,
    ...reasons.map(({ fact }) => ('qualification' in fact ? (qualifications[fact.qualification]?.level ?? 0) : 0)),
  );
}

/** The level of qualification that a condition surely asks for. */
export function levelAskedBy(condition: Condition, content: Pick<Content, 'qualifications'>): number {
  const of = (part: Condition) => levelAskedBy(part, content);
  if ('all' in condition) return Math.max(0, ...condition.all.map(of));
  if ('any' in condition) return condition.any.length === 0 ? 0 : Math.min(...condition.any.map(of));
  return 'qualification' in condition ? (content.qualifications[condition.qualification]?.level ?? 0) : 0;
}
