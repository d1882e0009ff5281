import type { Place } from '../model/vacancy.ts';
import type { PageWords } from './words.ts';

/** Where a job is, in one line; of many places the first two. Empty where the page gave none. */
export function placesText(places: readonly Place[], words: PageWords): string {
  const named = [...new Set(places.map((place) => nameOf(place, words)).filter(Boolean))];
  const rest = named.length - 2;
  const first = words.amounts.list(named.slice(0, 2));
  return rest > 0 ? `${first}, ${words.vacancy.morePlaces(rest)}` : first;
}

const nameOf = ({ town, county, postcode }: Place, words: PageWords) =>
  words.amounts.list([town, county, postcode?.replaceAll(' ', '\u00a0')].filter((part) => part !== undefined));
