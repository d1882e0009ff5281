import type { Requirement } from '../../model/requirement.ts';
import { decodeEntities } from '../entities.ts';

/** Reads a text without its HTML entities; the places and quotes that come back are those of the text as given. */
export function readAsGiven(given: string, read: (text: string) => Requirement[]): Requirement[] {
  const { text, at } = decodeEntities(given);
  if (text === given) return read(given);
  const asGiven = (one: Requirement): Requirement => {
    const [start, end] = [at(one.start), at(one.end)];
    return { ...one, start, end, quote: given.slice(start, end), ...(one.anyOf && { anyOf: one.anyOf.map(asGiven) }) };
  };
  return read(text).map(asGiven);
}
