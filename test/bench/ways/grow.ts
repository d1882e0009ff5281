import { contentVersion } from '../../../shared/content/version.ts';
import type { RoleId } from '../../../shared/model/id.ts';
import { compiledContent } from '../../../shared/pack/compiled.ts';
import { slice } from '../../../shared/pack/slice.ts';
import { withLocalCourses } from './local-courses.ts';
import { people } from './people.ts';
import { timesFor, type Time } from './times.ts';

/** What the thread says: first how large the content is, then each search when it is done. */
export type Grown = { courses: number; routes: number; people: number } | Time;

const count = 20;

/** Every third person of the stories, so that they are of all kinds. */
export function grow(role: RoleId, times: number, today: string, tell: (grown: Grown) => void): void {
  const { content } = compiledContent(contentVersion);
  const some = people(count * 3, content).filter((_, index) => index % 3 === 0);
  const { content: whole, added } = withLocalCourses(content, times);
  const part = slice(whole, role);
  tell({ courses: added, routes: Object.keys(part.routes).length, people: some.length });
  for (const time of timesFor(role, part, some, today, slice(content, role))) tell(time);
}
