import { decodeEntities } from './entities.ts';
import { factRules } from './facts/fact-rules.ts';
import type { AdvertFact } from '../model/advert-fact.ts';

/** Longer texts are not read on: see `Vacancy`. */
const most = 200_000;

/**
 * What an advert says of the job itself, beside what it asks for: who may apply, pattern, contract, hours, sponsorship as
 * worded, pay while training, Disability Confident, training given. Each in the advert's own words, with UTF-16 offsets in
 * the text as given; the same fact with the same value is told once, where it is said first. Nobody's name or address is
 * among them. Never throws; takes time in proportion to the text.
 */
export function readFacts(given: string): AdvertFact[] {
  const { text, at } = decodeEntities(given.slice(0, most));
  const found: AdvertFact[] = [];
  for (const { fact, value, find, unless } of factRules) {
    for (const match of text.matchAll(find)) {
      const [start, end] = [at(match.index), at(match.index + match[0].length)];
      if (unless?.test(text.slice(Math.max(0, match.index - 60), match.index + match[0].length + 40))) continue;
      const said = match.groups?.['value'] ?? value;
      if (found.some((other) => other.fact === fact && other.value === said)) continue;
      found.push({ fact, value: said, quote: given.slice(start, end), start, end });
    }
  }
  return found.toSorted((one, other) => one.start - other.start);
}
