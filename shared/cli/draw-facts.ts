import type { Content } from '../model/content.ts';
import type { Source } from '../model/source.ts';
import { isWithin, leaves, things } from '../pack/rules/fields.ts';

/** One fact that somebody has read in a source: the file, the field, what it says, and where that was read. */
type Fact = { file: string; path: string; value: unknown; source: Source | undefined; checked: string };

/**
 * `draw`: so many facts that are marked `seen`, drawn at random by a seed, each with its source, for a reader to hold
 * against it. The same seed draws the same facts from the same content.
 */
export function drawFacts(content: Content, count: number, seed: number): string[] {
  const all = things({ content }).flatMap(({ file, thing }) =>
    leaves(thing).flatMap(({ path, value }): Fact[] => {
      const by = sourcesOf(path, thing.sources);
      const [first] = by;
      return first && by.every(({ confidence }) => confidence === 'seen')
        ? [{ file, path, value, source: content.sources[first.id], checked: first.checked }]
        : [];
    }),
  );
  const next = seeded(seed);
  return all
    .map((fact) => ({ fact, rank: next() }))
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, count)
    .map(({ fact }, index) => told(fact, index + 1));
}

/** The sources that cover a field: those that name it, or where none does, those that cover all the rest. */
function sourcesOf(path: string, sources: Content['roles'][string]['sources']) {
  const named = sources.filter(({ covers }) => covers.some((field) => field !== '*' && isWithin(path, field)));
  return named.length > 0 ? named : sources.filter(({ covers }) => covers.includes('*'));
}

const told = ({ file, path, value, source, checked }: Fact, number: number): string =>
  `${number}. ${file} ${path}: ${JSON.stringify(value)}\n   ${source?.publisher}: ${source?.title}${source?.address ? `, ${source.address}` : ''} (read ${checked})`;

/** Lehmer's figures: enough to draw by, and the same everywhere. */
function seeded(seed: number): () => number {
  let state = (Math.abs(Math.trunc(seed)) % 2_147_483_646) + 1;
  return () => (state = (state * 48_271) % 2_147_483_647);
}
