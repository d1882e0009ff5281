import type { Authored } from '../authored.ts';

const kinds = ['roles', 'registers', 'qualifications', 'routes', 'support', 'limits', 'terms'] as const;

/** A file of content, for rules that hold for all kinds alike. */
export type Thing = { kind: (typeof kinds)[number]; file: string; thing: object & { sources: Sources } };
type Sources = Authored['content']['roles'][string]['sources'];

/** Every file of the content that names sources: all kinds but the sources themselves. */
export const things = ({ content }: Pick<Authored, 'content'>): Thing[] =>
  kinds.flatMap((kind) =>
    Object.entries<object & { sources: Sources }>(content[kind]).map(([id, thing]) => ({
      kind,
      file: `${kind}/${id}.yaml`,
      thing,
    })),
  );

/** A value in a file and where it stands: `months.range.0`. */
export type Leaf = { path: string; value: unknown };

/** Every single value of a file, but those of its sources. */
export function leaves(value: unknown, path = ''): Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  return Object.entries(value)
    .filter(([key]) => path !== '' || key !== 'sources')
    .flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`));
}

/** Is `path` this field, or a part of it? */
export const isWithin = (path: string, field: string): boolean =>
  field === '*' || path === field || path.startsWith(`${field}.`);
