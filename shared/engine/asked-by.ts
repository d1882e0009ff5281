import type { Condition } from '../model/condition.ts';
import type { Content } from '../model/content.ts';
import type { Requirement } from '../model/requirement.ts';

type Known = Pick<Content, 'qualifications' | 'registers'>;

/**
 * What a requirement of an advert asks for on paper, as a condition: a register that we know, or a qualification of a
 * level and subject that we know. Undefined where it asks for nothing that must be had first (it only helps, or the advert
 * leaves a door), and where we can't tell: then nobody is told that they lack it. Checks, driving and what comes after an
 * offer are never a "not yet".
 */
export function askedBy(requirement: Requirement, content: Known): Condition | undefined {
  const { importance, legal, negated, open, anyOf } = requirement;
  if (negated || open !== 'none' || (importance !== 'essential' && !legal)) return undefined;
  if (anyOf && anyOf.length > 0) {
    // What is asked in one of several ways can't be told where one of them can't.
    const each = anyOf.map((one) => onPaper(one, content));
    return each.every((part) => part !== undefined) ? { any: each } : undefined;
  }
  return onPaper(requirement, content);
}

function onPaper(
  { kind, level, subject, register }: Requirement,
  { qualifications, registers }: Known,
): Condition | undefined {
  if (kind === 'registration') return register !== undefined && registers[register] ? { register } : undefined;
  if (kind !== 'qualification' || level === undefined) return undefined;
  const name = subject?.toLowerCase();
  const fits = Object.entries(qualifications).filter(
    ([, paper]) => paper.level === level && paper.subject?.toLowerCase() === name,
  );
  return fits.length === 0 ? undefined : { any: fits.map(([id]) => ({ qualification: id })) };
}
