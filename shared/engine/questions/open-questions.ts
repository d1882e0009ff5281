import type { Content } from '../../model/content.ts';
import { factsOf } from '../../model/facts-of.ts';
import type { Profile } from '../../model/profile.ts';
import type { Way } from '../../model/way.ts';
import { findSupport } from '../find-support.ts';
import { questionOf } from '../question-of.ts';
import { answersTo } from './answers-to.ts';
import { askedByRoutes, jobsOn, type Ground } from './ground.ts';
import { isSensitive } from './is-sensitive.ts';
import { isTold } from './is-told.ts';

/** The usual questions, or those of the section that someone has to open. */
export type Section = 'usual' | 'extra-help';

/**
 * The questions that what is shown depends on, not told and not passed by: what the routes near the target and their
 * limits ask, what the help on the ways asks, and what someone wants of any way.
 *
 * One of a single paper comes after the highest qualification, and one of a single job after the job that someone does:
 * these may answer it.
 */
export function openQuestions(
  profile: Profile,
  ways: readonly Way[],
  near: Ground,
  passed: readonly string[],
  section: Section,
): string[] {
  const { content, target } = near;
  const jobs = jobsOn(ways, near);
  const isSettled = (id: string) => passed.includes(id) || isTold(id, profile, content);
  const named = [...askedByRoutes(near), ...askedByHelp(ways, profile, near)].flatMap(asAsked);
  return [...new Set([...named, ...wanted(ways)])].filter((id) => {
    const before = generalOf(id);
    if (isSettled(id) || (before !== undefined && !isSettled(before))) return false;
    // Whoever would rather not say what they have is not asked for it piece by piece.
    if (before === 'qualification' && isOfSchool(id, content) && !isTold(before, profile, content)) return false;
    // Whoever looks at a job is not asked if they have it.
    if ('role' in target && [`role:${target.role}`, `months:${target.role}`].includes(id)) return false;
    return isSensitive(id) === (section === 'extra-help') && answersTo(id, jobs).length > 0;
  });
}

/** Is it what the question of the highest qualification is about, and no licence? */
const isOfSchool = (id: string, { qualifications }: Content) =>
  (qualifications[id.replace('qualification:', '')]?.level ?? 0) > 0 || id === 'priorDegree';

/** The general question that comes before one of a single paper or job. */
export function generalOf(id: string): string | undefined {
  if (id.startsWith('qualification:') || id === 'priorDegree') return 'qualification';
  return id.startsWith('role:') ? 'job' : undefined;
}

/** Every question that the help on these ways asks, whoever it is for. */
function askedByHelp(ways: readonly Way[], profile: Profile, { content, today }: Ground): Set<string> {
  const offered = new Set(
    ways.flatMap((way) => findSupport(profile, way, content, today)).map(({ support }) => support),
  );
  return new Set([...offered].flatMap((id) => factsOf(content.support[id]?.who ?? { all: [] })).map(questionOf));
}

/** A paper stands for the highest qualification too; a job for the one done now, and for how long. */
function asAsked(id: string): string[] {
  const general = generalOf(id);
  const [kind, name] = id.split(':');
  return [id, ...(general ? [general] : []), ...(kind === 'role' ? [`months:${name}`] : [])];
}

/** What bears on any way and on help of every kind, whether a route asks it or not; and: do they take unpaid time, or a loan? */
const wanted = (ways: readonly Way[]): string[] => [
  'age',
  'qualification',
  'nation',
  ...(ways.some(({ unpaidMonths }) => unpaidMonths > 0) ? ['mustEarn'] : []),
  ...(ways.some(({ borrowed }) => borrowed !== 0) ? ['noLoan'] : []),
];
