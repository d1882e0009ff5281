import type { Content } from '../../../shared/model/content.ts';
import { LocalPack } from '../../../shared/model/local-pack.ts';
import type { Route } from '../../../shared/model/route.ts';
import { extend } from '../../../shared/pack/extend.ts';
import { oneOf, seeded } from './seeded.ts';

const coursesOfAPack = 10;

/** The courses of the national content: what ends in papers and in no job. */
const courses = ({ routes }: Content) =>
  Object.entries(routes).filter(([, { to, publisher }]) => !to.role && to.qualifications && !publisher);

/**
 * The content with so many times its courses laid over it as local packs, ten courses a pack: each a national course at
 * a made-up college, a little longer or shorter, in start months of its own. The same ones in every run.
 */
export function withLocalCourses(content: Content, times: number): { content: Content; added: number } {
  const national = courses(content);
  const added = national.length * times;
  const chance = seeded(times);
  const packs = Array.from({ length: Math.ceil(added / coursesOfAPack) }, (_, at) => {
    const size = Math.min(coursesOfAPack, added - at * coursesOfAPack);
    return localPack(`college-${at + 1}`, size, national, chance);
  });
  return { content: packs.reduce(layOver, content), added };
}

function layOver(content: Content, pack: LocalPack): Content {
  const extended = extend(content, pack);
  if (extended.faults[0]) throw new Error(extended.faults[0].write);
  return extended.content;
}

function localPack(id: string, size: number, national: [string, Route][], chance: () => number): LocalPack {
  const source = `${id}--prospectus`;
  const routes = Array.from({ length: size }, (_, at) => {
    const [, course] = oneOf(national, chance);
    return [`${id}--course-${at + 1}`, localCourse(course, id, source, chance)];
  });
  return LocalPack.parse({
    format: 1,
    id,
    publisher: `The ${id}`,
    area: 'A made-up place',
    version: '2026-11-01',
    sources: {
      [source]: {
        publisher: `The ${id}`,
        title: 'Prospectus',
        address: 'https://college.example/prospectus',
        checked: '2026-11-01',
      },
    },
    routes: Object.fromEntries(routes),
  });
}

function localCourse(course: Route, id: string, source: string, chance: () => number): Route {
  const starts = [...new Set([9, 1 + Math.floor(chance() * 12)])].toSorted((a, b) => a - b);
  return {
    ...course,
    title: `${course.title} at ${id}`,
    months: { typical: Math.max(1, Math.round(course.months.typical * (0.8 + chance() * 0.4))) },
    starts,
    applyBy: starts.map((month) => ((month + 9) % 12) + 1),
    sources: [{ id: source, covers: ['*'], confidence: 'seen', checked: '2026-11-01', reviewBy: '2027-08-31' }],
  };
}
