import type { Content } from '../model/content.ts';
import type { Door } from '../model/door.ts';
import { sentence } from './sentence.ts';
import type { PageWords } from './words.ts';

/** Which school subjects keep which jobs open: for whoever chooses subjects. */
export type SubjectsView = { title: string; lead: string; lines: string[] };

/** So many jobs are named for a subject. */
const named = 5;

/**
 * The subjects that jobs ask for, or the courses on the way to them, for someone whose exams are to come; undefined for
 * others. Jobs that are nearest and ask for least come first.
 */
export function subjectsView(doors: readonly Door[], content: Content, words: PageWords): SubjectsView | undefined {
  const isToCome = doors.some(({ steps }) => steps.some((step) => content.routes[step]?.ownExams));
  const subjects = [...new Set(doors.flatMap(({ wants }) => wants))].toSorted();
  if (!isToCome || subjects.length === 0) return undefined;
  const say = words.doors;
  const lines = subjects.map((subject) => {
    const wanted = doors.filter(({ role, wants }) => role && wants.includes(subject));
    const fewest = wanted.toSorted((a, b) => a.wants.length - b.wants.length || a.steps.length - b.steps.length);
    const jobs = [...new Set(fewest.map(({ role = '' }) => content.roles[role]?.title ?? role))];
    const some = words.amounts.list(jobs.slice(0, named));
    const title = content.qualifications[subject]?.subject ?? subject;
    return say.subject(sentence(title), jobs.length > named ? say.andOthers(some) : some);
  });
  return { title: say.subjects, lead: say.subjectsLead, lines };
}
