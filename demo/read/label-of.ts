import type { Requirement } from '../../shared/model/requirement.ts';

/** What a requirement is, in a few words: "registration, nmc-nurse, essential, by law". */
export function labelOf({ kind, importance, legal, negated, open, register, level }: Requirement): string {
  const said = [kind, level !== undefined && `level ${level}`, register, negated ? 'not needed' : importance];
  return [...said, legal && 'by law', open !== 'none' && `open: ${open}`].filter(Boolean).join(', ');
}
