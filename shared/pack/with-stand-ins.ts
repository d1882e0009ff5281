import type { Content } from '../model/content.ts';
import type { QualificationId } from '../model/id.ts';

/** These qualifications, and whatever counts as one of them. */
export function withStandIns(
  { qualifications }: Pick<Content, 'qualifications'>,
  ids: readonly QualificationId[],
): Set<QualificationId> {
  const all = new Set(ids);
  for (let before = -1; before !== all.size;) {
    before = all.size;
    for (const [id, { countsAs }] of Object.entries(qualifications))
      if (countsAs.some((other) => all.has(other))) all.add(id);
  }
  return all;
}
