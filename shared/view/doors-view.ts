import type { Content } from '../model/content.ts';
import { doorAnswers, type Door, type DoorAnswer, type NotThen } from '../model/door.ts';
import type { Profile } from '../model/profile.ts';
import { doorLines, needsText, type DoorItem } from './door-lines.ts';
import { coursesView, type CoursesView } from './courses-view.ts';
import { subjectsView, type SubjectsView } from './subjects-view.ts';
import { sourcesView, type SourcesView } from './source-view.ts';
import { toldFacts } from './start-view.ts';
import type { PageWords } from './words.ts';

/** Jobs together: a family of them, or those that one grade would open. `fold` is the words on its fold. */
export type DoorSection = { id: string; title: string; fold?: string; items: DoorItem[] };

export type DoorGroup = { id: DoorAnswer; title: string; lead: string; sections: DoorSection[] };

export type DoorsView = {
  title: string;
  start: string[];
  subjects?: SubjectsView;
  courses?: CoursesView;
  groups: DoorGroup[];
  notes: string[];
  sources: SourcesView;
  none?: string;
};

/** A group with more jobs than these folds them. */
const shownWhole = 6;
/** So many jobs are named on a fold. */
const named = 2;

/**
 * What grades keep open, job by job: those open first, then those that one grade would open and which, those that need
 * another step and which, and those that we can't tell. `today` is an ISO day.
 */
export function doorsView(
  doors: readonly Door[],
  notThen: readonly NotThen[],
  profile: Profile,
  content: Content,
  words: PageWords,
  today: string,
): DoorsView {
  const say = words.doors;
  const jobs = jobsOf(doors);
  const groups = doorAnswers.flatMap((id) => {
    const those = jobs.filter(([first]) => first?.answer === id);
    if (those.length === 0) return [];
    return [{ id, title: say.groups[id], lead: say.leads[id], sections: sectionsOf(id, those, content, words, today) }];
  });
  const checks = doors.flatMap(({ route }) => content.routes[route]?.sources ?? []);
  const courses = coursesView(doors, notThen, content, words, today);
  const subjects = subjectsView(doors, content, words);
  return {
    title: say.title,
    start: startOf(profile, content, words),
    ...(subjects && { subjects }),
    ...(courses && { courses }),
    groups,
    notes: [...say.notes],
    sources: sourcesView(
      checks.filter(({ covers }) => covers.some((field) => /^(\*|from|firstStart|lastStart)/.test(field))),
      content,
      words,
      today,
    ),
    ...(groups.length === 0 && { none: say.none }),
  };
}

/** The doors of each job that stand as its best one does, the soonest first. */
function jobsOf(doors: readonly Door[]): Door[][] {
  const byRole = new Map<string, Door[]>();
  for (const door of doors) if (door.role) byRole.set(door.role, [...(byRole.get(door.role) ?? []), door]);
  return [...byRole.values()].map((all) => {
    const best = doorAnswers.find((answer) => all.some((door) => door.answer === answer));
    return all.filter(({ answer }) => answer === best).toSorted(bySoonest);
  });
}

const bySoonest = (a: Door, b: Door): number =>
  (a.startsOn ?? '9999').localeCompare(b.startsOn ?? '9999') || a.steps.length - b.steps.length;

function sectionsOf(id: DoorAnswer, jobs: Door[][], content: Content, words: PageWords, today: string): DoorSection[] {
  const titleOf = ([first]: Door[]) => content.roles[first?.role ?? '']?.title ?? first?.role ?? '';
  const keyOf = ([first]: Door[]): string => {
    if (!first) return '';
    if (id === 'one-more') return words.doors.oneMore(needsText(first, content, words));
    return content.roles[first.role ?? '']?.family ?? '';
  };
  const isWhole = jobs.length <= shownWhole;
  const titles = isWhole && id !== 'one-more' ? [''] : [...new Set(jobs.map(keyOf))].toSorted();
  return titles.map((title) => {
    const those = jobs
      .filter((job) => title === '' || keyOf(job) === title)
      .toSorted((a, b) => titleOf(a).localeCompare(titleOf(b), words.lang));
    const items = those.map((job) => ({
      id: job[0]?.route ?? '',
      title: titleOf(job),
      lines: doorLines(job, content, words, today),
    }));
    return {
      id: title || id,
      title,
      ...(!isWhole && { fold: words.doors.family(title, someOf(items, words)) }),
      items,
    };
  });
}

function someOf(items: DoorItem[], words: PageWords): string {
  const first = items.slice(0, named).map(({ title }) => title);
  return items.length > named ? words.doors.andOthers(words.amounts.list(first)) : words.amounts.all(first);
}

function startOf(profile: Profile, content: Content, words: PageWords): string[] {
  const { start, doors: say, amounts } = words;
  const { schoolYear, age, nation } = profile;
  const told = [
    ...(schoolYear === undefined ? [] : [say.schoolYear(schoolYear)]),
    ...toldFacts(profile, content, words),
  ];
  if (told.length === 0) return [say.nothing];
  const assumed = [
    ...(age === undefined && schoolYear === undefined ? [start.orMore] : []),
    ...(nation === undefined ? [start.inEngland] : []),
  ];
  return [
    start.told(amounts.all(told)),
    ...(assumed.length > 0 ? [start.assumed(amounts.all(assumed))] : []),
    ...(nation && nation !== 'england' ? [start.notEngland(start.nations[nation])] : []),
  ];
}
