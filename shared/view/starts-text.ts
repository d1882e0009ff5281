import type { Content } from '../model/content.ts';
import type { Words } from './words.ts';

/** Fewer than this in a year, in all of England, is a door that few employers open. */
const few = 250;

/**
 * How many people started an apprenticeship in its newest whole year; in the newest part of one where there is no
 * whole year. Undefined where nobody counted.
 */
export function startsText(standard: string, { starts }: Pick<Content, 'starts'>, words: Words): string | undefined {
  const own = starts.filter((row) => row.standard === standard).toSorted((a, b) => b.from.localeCompare(a.from));
  const row = own.find(({ from, to }) => Date.parse(to) - Date.parse(from) > 360 * 86_400_000) ?? own[0];
  if (!row) return undefined;
  return (row.count < few ? words.way.startedFew : words.way.started)(row.count.toLocaleString(words.lang), row.year);
}
