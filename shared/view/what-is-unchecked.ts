import type { Provenance } from '../model/provenance.ts';
import type { Route } from '../model/route.ts';
import type { Words } from './words.ts';

/** The fields of a route that people plan by, in the order in which a card says them. */
const planned = ['months', 'paid', 'cost', 'from', 'starts', 'applyBy'] as const;

/** What a source stands for, in words: "how long", "pay". `*` and the standard stand for the whole step. */
export const coveredIn = ({ covers }: Pick<Provenance, 'covers'>, { sources }: Words): string[] => {
  const fields = planned.filter((field) => covers.some((cover) => cover === field || cover.startsWith(`${field}.`)));
  return fields.map((field) => sources.fields[field]);
};

/** What of a route nobody has read in a source yet, in words; `*` covers what no other source does. */
export function uncheckedIn(route: Route, words: Words): string[] {
  const named = (cover: string, field: string) => cover === field || cover.startsWith(`${field}.`);
  const { sources } = route;
  const recalled = sources.filter(({ confidence }) => confidence === 'recalled');
  const others = sources.filter(({ confidence }) => confidence !== 'recalled');
  return planned
    .filter((field) => route[field] !== undefined)
    .filter((field) =>
      recalled.some(({ covers }) =>
        covers.some(
          (cover) =>
            named(cover, field) ||
            (cover === '*' && !others.some((other) => other.covers.some((each) => named(each, field)))),
        ),
      ),
    )
    .map((field) => words.sources.fields[field]);
}
