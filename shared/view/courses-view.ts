import type { Content } from '../model/content.ts';
import type { Door, NotThen } from '../model/door.ts';
import { factsOf } from '../model/facts-of.ts';
import { day, month } from './days.ts';
import { doorLines, needsText, titleOf, type DoorItem } from './door-lines.ts';
import type { PageWords } from './words.ts';

/** The courses that someone could begin after GCSEs, and those that are not there in that year. */
export type CoursesView = { title: string; lead: string; items: DoorItem[]; notThen: string[] };

/** Whoever is past 20 begins none of them. */
const oldest = 20;

/** Courses for young people as they stand for this one; undefined where none is for them. `today` is an ISO day. */
export function coursesView(
  doors: readonly Door[],
  notThen: readonly NotThen[],
  content: Content,
  words: PageWords,
  today: string,
): CoursesView | undefined {
  const say = words.doors;
  const courses = doors.filter(({ route }) => isForYoung(route, content));
  if (courses.length === 0) return undefined;
  const ordered = courses.toSorted((a, b) => order[a.answer] - order[b.answer]);
  return {
    title: say.courses,
    lead: say.coursesLead,
    items: ordered.map((door) => ({
      id: door.route,
      title: titleOf(door.route, content),
      lines: courseLines(door, content, words, today),
    })),
    notThen: notThen
      .filter(({ route }) => isForYoung(route, content))
      .map(({ route, because, on }) =>
        because === 'ended'
          ? say.ended(titleOf(route, content), day(on, words))
          : say.notBegun(titleOf(route, content), month(on.slice(0, 7), words)),
      ),
  };
}

const order = { open: 0, 'one-more': 1, 'step-first': 2, unknown: 3 };

/** Its own title stands above the lines, so they need not name it. */
function courseLines(door: Door, content: Content, words: PageWords, today: string): string[] {
  const [, ...lines] = doorLines([door], content, words, today);
  if (door.answer === 'one-more') return [`${words.doors.oneMore(needsText(door, content, words))}.`, ...lines];
  if (door.answer !== 'step-first') return lines;
  return [words.doors.firstOnly(door.steps.map((id) => titleOf(id, content)).join(words.doors.inTurn)), ...lines];
}

/** A course of level 3 for those who leave school: it has an upper age, and leads to no job by itself. */
function isForYoung(id: string, { routes, qualifications }: Content): boolean {
  const route = routes[id];
  if (!route || route.to.role !== undefined) return false;
  const isLevel3 = (route.to.qualifications ?? []).some((each) => qualifications[each]?.level === 3);
  return isLevel3 && factsOf(route.from).some((fact) => 'age' in fact && (fact.age.max ?? Infinity) <= oldest);
}
