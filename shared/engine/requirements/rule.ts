import type { RequirementKind } from '../../model/requirement.ts';

/**
 * Something that a rule found in a clause: `start` and `end` are UTF-16 offsets in the clause. `weak` findings are a
 * general want ("ability to"), and give way to a particular one beside them.
 */
export type Finding = {
  kind: RequirementKind;
  start: number;
  end: number;
  level?: number;
  subject?: string;
  register?: string;
  legal?: true;
  negated?: true;
  weak?: true;
};

/**
 * One pattern for one kind. The pattern has the flag `g` and no nested repeats, so that it runs in linear time. A group
 * named `level` gives the level. A clause that `unless` matches is left alone, and so is prose that `needs` does not match.
 */
export type Rule = Omit<Finding, 'kind' | 'start' | 'end'> & { find: RegExp; unless?: RegExp; needs?: RegExp };

/** What the rules of one kind find in a clause, in order. `listed` says that the clause is a line of a list of wants. */
export function findAll(kind: RequirementKind, rules: Rule[], clause: string, listed: boolean): Finding[] {
  const found: Finding[] = [];
  for (const { find, unless, needs, ...fields } of rules) {
    const matches = matchesOf(find, clause);
    if (matches.length === 0 || unless?.test(clause) || (!listed && needs && !needs.test(clause))) continue;
    for (const match of matches) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const level = levelOf(match.groups?.['level']);
      found.push({ kind, start, end, ...fields, ...(level !== undefined && { level }) });
    }
  }
  return found.toSorted((one, other) => one.start - other.start);
}

/** Every match of a pattern with the flag `g`. Unlike `matchAll` it makes no copy of the pattern, which costs most here. */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match && match[0] !== ''; match = pattern.exec(text)) found.push(match);
  return found;
}

function levelOf(text: string | undefined): number | undefined {
  if (!text) return undefined;
  const roman = ['i', 'ii', 'iii', 'iv', 'v'].indexOf(text.toLowerCase());
  return roman >= 0 ? roman + 1 : Number(text);
}
