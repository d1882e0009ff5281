import type { Provenance } from '../../model/provenance.ts';
import type { Fault } from '../fault.ts';
import { isWithin, leaves, things, type Thing } from './fields.ts';
import type { Rule } from './rule.ts';

/** Facts that decide something about a person, and so need a source even where they are not figures. */
const facts = ['from', 'paid', 'cost', 'standard', 'who', 'amounts', 'bands', 'register', 'firstStart', 'lastStart'];

/** A year and a day: what is read in the autumn is read again by the next one. */
const longest = 366;

/**
 * Every figure and every rule about a person names its source, how well it was checked, and a day to look again: an
 * amount's at the end of its period, anything else's within a year. A source that covers nothing is a fault.
 */
export const provenance: Rule = {
  name: 'provenance',
  check: ({ content }) =>
    things({ content }).flatMap((each) => [...uncovered(each), ...each.thing.sources.flatMap(faultsOf(each))]),
};

function uncovered({ file, thing }: Thing): Fault[] {
  const covered = thing.sources.flatMap(({ covers }) => covers);
  const missing = leaves(thing)
    .filter(({ path, value }) => typeof value === 'number' || facts.some((field) => isWithin(path, field)))
    // That study is not paid, and that nobody is charged, is in the kind of the route.
    .filter(({ value }) => value !== 'nobody' && value !== 0)
    .map(({ path }) => path.split('.')[0] ?? path)
    .filter((field, index, all) => all.indexOf(field) === index)
    .filter((field) => !covered.some((cover) => isWithin(field, cover) || isWithin(cover, field)));
  return missing.map((field) => ({
    file,
    field,
    write: `Name the source of "${field}" under sources: - { id: …, covers: [${field}], confidence: …, checked: …, reviewBy: … }`,
  }));
}

const faultsOf =
  ({ file, thing }: Thing) =>
  (source: Provenance, index: number): Fault[] => {
    const at = (field: string, write: string): Fault => ({ file, field: `sources.${index}.${field}`, write });
    const paths = leaves(thing).map(({ path }) => path);
    const empty = source.covers.filter((cover) => !paths.some((path) => isWithin(path, cover)));
    const days = (Date.parse(source.reviewBy) - Date.parse(source.checked)) / 86_400_000;
    const lastDay = source.covers.some((cover) => isWithin('amounts', cover)) ? lastDayOf(thing) : undefined;
    return [
      ...empty.map((cover) => at('covers', `Take "${cover}" out of covers: the file has no such field`)),
      ...(days > longest ? [at('reviewBy', 'Write a day within a year of the day it was checked')] : []),
      ...(lastDay !== undefined && source.reviewBy > lastDay
        ? [at('reviewBy', `Write ${lastDay}: an amount is looked at again at the end of its period`)]
        : []),
      ...(source.id === 'not-checked' && source.confidence !== 'recalled'
        ? [at('confidence', 'Write recalled: nothing was read for what is not checked')]
        : []),
    ];
  };

const lastDayOf = (thing: object): string | undefined =>
  'amounts' in thing
    ? (thing.amounts as { to: string }[])
        .map(({ to }) => to)
        .toSorted()
        .at(-1)
    : undefined;
