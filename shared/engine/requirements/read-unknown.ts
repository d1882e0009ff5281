import type { Importance, Requirement, RequirementKind } from '../../model/requirement.ts';
import type { Clause } from './clauses.ts';
import { doorIn } from './doors.ts';
import { isNegated, statedImportance } from './wording.ts';

const bySection: [RequirementKind, RegExp][] = [
  ['qualification', /\bqualif|\beducation/i],
  ['experience', /\bexperience/i],
  ['attitude', /\bvalues?\b|\bpersonal\b|\bqualit|\battribute|\bdisposition|\bbehaviour/i],
];

/**
 * A criterion that no rule knows is still asked: its kind is what its part of the specification is about, or a skill.
 * A question or a heading asks nothing.
 */
export function readUnknown(clause: Clause, section: string, importance: Importance): Requirement[] {
  const { text, start, end } = clause;
  if (!/\p{L}{3}/u.test(text) || /[?:]$/.test(text)) return [];
  const kind = bySection.find(([, pattern]) => pattern.test(section))?.[0] ?? 'skill';
  const negated = isNegated(text);
  return [
    {
      kind,
      legal: false,
      ...(negated && { negated: true as const }),
      importance: negated ? 'unclear' : (statedImportance(text) ?? importance),
      open: doorIn(text),
      quote: text,
      start,
      end,
    },
  ];
}
