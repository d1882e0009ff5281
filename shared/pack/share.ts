import type { Content } from '../model/content.ts';
import type { RoleId } from '../model/id.ts';
import type { Pack } from '../model/pack.ts';
import { together } from './together.ts';

/** What more than this share of the slices has is in the common part. */
const many = 0.4;

/** Takes out of all slices what many of them have, and puts it into one part that is laid under each. */
export function share(slices: Record<RoleId, Content>): Pick<Pack, 'common' | 'slices'> {
  const all = Object.values(slices);
  const count = new Map<string, number>();
  for (const slice of all)
    for (const [name, part] of Object.entries(slice))
      for (const key of keysOf(part)) count.set(`${name} ${key}`, (count.get(`${name} ${key}`) ?? 0) + 1);
  const isCommon = (name: string, key: string) => (count.get(`${name} ${key}`) ?? 0) > many * all.length;

  return {
    common: together(all.map((slice) => partly(slice, isCommon))),
    slices: Object.fromEntries(
      Object.entries(slices).map(([id, slice]) => [id, partly(slice, (name, key) => !isCommon(name, key))]),
    ),
  };
}

/** The keys of a record; for a list, its rows as text. */
const keysOf = (part: object): string[] =>
  Array.isArray(part) ? part.map((row) => JSON.stringify(row)) : Object.keys(part);

function partly(slice: Content, isIn: (name: string, key: string) => boolean): Content {
  const parts = Object.entries(slice).map(([name, part]): [string, unknown] => [
    name,
    Array.isArray(part)
      ? part.filter((row) => isIn(name, JSON.stringify(row)))
      : Object.fromEntries(Object.entries(part).filter(([key]) => isIn(name, key))),
  ]);
  return Object.fromEntries(parts) as Content;
}
