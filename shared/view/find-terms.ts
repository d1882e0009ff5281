import type { Content } from '../model/content.ts';
import type { TermId } from '../model/id.ts';

/**
 * The terms whose title or other name stands in `text` as whole words, in order of appearance, each once. Names of one
 * or two letters must match in capitals ("E", "HR"), or every "it" would be a term.
 */
export function findTerms(text: string, { terms }: Pick<Content, 'terms'>): TermId[] {
  const found = Object.entries(terms).map(([id, { title, aka }]) => ({
    id,
    at: Math.min(...[title, ...aka].map((name) => placeOf(name, text))),
  }));
  return found
    .filter(({ at }) => at < Infinity)
    .toSorted((a, b) => a.at - b.at)
    .map(({ id }) => id);
}

function placeOf(name: string, text: string): number {
  const pattern = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[\s-]+/g, '[\\s-]+');
  const place = text.search(
    new RegExp(`(?<![\\p{L}\\p{N}])${pattern}s?(?![\\p{L}\\p{N}])`, name.length < 3 ? 'u' : 'iu'),
  );
  return place < 0 ? Infinity : place;
}
