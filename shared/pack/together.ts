import type { Content } from '../model/content.ts';
import { emptyContent } from '../model/empty-content.ts';
import type { RoleId } from '../model/id.ts';
import type { Pack } from '../model/pack.ts';

/** Parts of one pack as one content. What several of them have is the same in each. */
export function together(parts: readonly Content[]): Content {
  const records = { ...emptyContent };
  for (const name of Object.keys(emptyContent) as (keyof Content)[])
    Object.assign(records, { [name]: joined(parts.map((part) => part[name])) });
  return records;
}

function joined(all: Content[keyof Content][]): Content[keyof Content] {
  if (!Array.isArray(all[0])) return Object.assign({}, ...all);
  const rows = all.flatMap((each) => each as unknown[]);
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()] as Content[keyof Content];
}

/** All that the ways to one role need. Undefined for a role that the pack does not know. */
export function sliceOf({ common, slices }: Pick<Pack, 'common' | 'slices'>, role: RoleId): Content | undefined {
  const own = slices[role];
  return own && together([common, own]);
}
