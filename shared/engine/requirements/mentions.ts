import { bodies, letters, professions } from './professions.ts';
import { matchesOf } from './rule.ts';
import type { Finding } from './rule.ts';

/** A register, profession or letters after a name, as a clause mentions it; whether it is asked for, the words around say. */
export type Mention = { sort: 'body' | 'letters' | 'profession'; finding: Finding };

type Named = { find: string; register: string; subject?: string; legal?: boolean };

const tables: [Mention['sort'], Named[], (find: string) => RegExp][] = [
  ['body', bodies, (find) => new RegExp(String.raw`\b(?:${find})`, 'gi')],
  ['letters', letters, (find) => new RegExp(String.raw`\b(?:${find})(?!\w)`, 'g')],
  ['profession', professions, (find) => new RegExp(String.raw`\b(?:${find})(?!\w)`, 'gi')],
];

const named = tables.flatMap(([sort, list, pattern]) =>
  list.map(({ find, register, subject, legal = true }) => ({
    find: pattern(find),
    sort,
    fields: {
      ...(register && { register }),
      ...(subject && { subject }),
      ...(legal && { legal: true as const }),
    },
  })),
);

/** Every mention in a clause, in order; of two that overlap the more particular. */
export function mentionsIn(clause: string): Mention[] {
  const found: Mention[] = [];
  for (const { find, sort, fields } of named) {
    for (const match of matchesOf(find, clause)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some(({ finding }) => start < finding.end && finding.start < end)) continue;
      found.push({ sort, finding: { kind: 'registration', start, end, ...fields } });
    }
  }
  return found.toSorted((one, other) => one.finding.start - other.finding.start);
}
