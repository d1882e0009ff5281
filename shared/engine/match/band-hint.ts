import type { Band } from '../../model/band.ts';
import type { IndexedRole } from '../../model/pack.ts';

const named =
  /\b(?:bands?|afc)\s{0,3}[:-]?\s{0,3}([2-9][a-d]?|1)\b(?:\s{0,3}(?:\/|-|–|or|to)\s{0,3}(?:band\s{0,3})?([2-9][a-d]?)\b)?/i;
const bare = /^\s*([1-9][a-d]?)(?:\s*[/–-]\s*([1-9][a-d]?))?\s*$/i;

/** A band that an advert names, with its words and their UTF-16 offsets in the text given. */
export type NamedBand = { bands: Band[]; text: string; start: number; end: number };

/** Reads "Band 5", "Band 2/3" or, in a field that holds nothing else, "5". Only the first 500 characters count. */
export function bandIn(text: string): NamedBand | undefined {
  const match = named.exec(text.slice(0, 500)) ?? (text.length < 20 ? bare.exec(text) : null);
  if (!match) return undefined;
  const bands = [match[1], match[2]].filter((band) => band !== undefined).map((band) => band.toLowerCase() as Band);
  return { bands, text: match[0], start: match.index, end: match.index + match[0].length };
}

/**
 * How far a band leaves a role standing: it confirms a usual one, and one that the role does not have speaks against it.
 * A learner is often paid a band or two under the role that they train for.
 */
export function bandFactor(bands: Band[] | undefined, role: IndexedRole, learner: boolean): number {
  if (!bands) return 1;
  if (role.bands.length === 0) return 0.93;
  if (bands.some((band) => role.bands.includes(band))) return 1.03;
  const gap = Math.min(
    ...bands.flatMap((band) => role.bands.map((usual) => Number.parseInt(usual, 10) - Number.parseInt(band, 10))),
  );
  if (learner && gap >= 0 && gap <= 2) return 1;
  // Every profession has senior posts that keep its name.
  return role.register && gap <= 0 ? 0.88 : 0.75;
}
