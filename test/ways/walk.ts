import type { Content } from '../../shared/model/content.ts';
import type { Profile } from '../../shared/model/profile.ts';
import type { Route } from '../../shared/model/route.ts';
import { holds, personOf, type Might, type Person } from './holds.ts';

/** One step walked: months from today, the person as it begins, and what its condition was then. */
export type Walked = {
  id: string;
  route: Route;
  begins: number;
  ends: number;
  ready: number;
  might: Might;
  /** As they are when it begins. */
  person: Person;
  inJob: boolean;
};

export type Walk = { steps: Walked[]; person: Person; at: number; job: Job | undefined };

/** The job someone is in: whose step it is, or the role that they work in, and since when. */
type Job = { step?: Walked; role: string; since: number };

export const startOf = (profile: Profile): Walk => {
  const now = profile.roles.find(({ current }) => current);
  return {
    steps: [],
    person: personOf(profile),
    at: 0,
    job: now && { role: now.id, since: -(now.months ?? 0) },
  };
};

/**
 * One more route, month by month from when the last one ended, until one comes in which it may begin. Written anew, to
 * hold the engine against. Undefined when it can't be within ten years.
 */
export function step(walk: Walk, id: string, content: Content, today: string): Walk | undefined {
  const route = content.routes[id];
  if (!route) return undefined;
  if (isRuledOut(route, walk.person.told, walk.job !== undefined)) return undefined;

  const begun = beginning(walk, walk.at, route, content, today);
  if (!begun) return undefined;
  const last = walk.steps.at(-1);
  const isParallel = route.beside && last?.route.beside && begun.ready === walk.at;
  const beside = isParallel ? beforeLast(walk, last, route, content, today, begun.might) : undefined;
  const start = beside ?? begun.begins;
  const begins = Math.max(start, walk.at);
  const ends = Math.max(begins, start + route.months.typical);
  const walked: Walked = {
    id,
    route,
    begins,
    ends,
    ready: begun.ready,
    might: begun.might,
    person: at(walk, begins),
    inJob: walk.job !== undefined,
  };
  return { steps: [...walk.steps, walked], at: ends, ...after(walk, walked) };
}

/** Whoever wants no loan takes none; whoever must earn studies only beside a job. */
export function isRuledOut({ cost, paid, beside }: Route, { limits }: Profile, hasJob: boolean): boolean {
  if (limits.noLoan && /loan/.test(cost.paidBy)) return true;
  return limits.mustEarn === true && paid.by === 'nobody' && !(beside && hasJob);
}

/** May it begin together with the short course before it, as the person was then? */
function beforeLast(walk: Walk, last: Walked, route: Route, content: Content, today: string, now: Might) {
  const before = walk.steps
    .slice(0, -1)
    .reduce<Walk | undefined>((so, { id }) => so && step(so, id, content, today), startOf(walk.person.told));
  if (!before) return undefined;
  let month = last.begins;
  while (!inSeason(route, month, today)) month++;
  const might = holds(route.from, at(before, month), content);
  return might.be && (!might.notBe || now.notBe) ? month : undefined;
}

type Begun = { ready: number; begins: number; might: Might };

/** The first month from `from` on in which it may begin, and from when on nothing but its season was waited for. */
function beginning(walk: Walk, from: number, route: Route, content: Content, today: string): Begun | undefined {
  let ready = from;
  for (let month = from; month < from + 240; month++) {
    if (!inSeason(route, month, today)) continue;
    const might = holds(route.from, at(walk, month), content);
    if (might.be && !(route.few && might.notBe)) return { ready: Math.min(ready, month), begins: month, might };
    ready = month + 1;
  }
  return undefined;
}

function inSeason({ starts, applyBy }: Route, month: number, today: string): boolean {
  if (!starts) return true;
  const first = Number(today.slice(5, 7)) - 1;
  if (month < 1) return false;
  return starts.some((start, index) => {
    if ((first + month) % 12 !== start - 1) return false;
    const closing = applyBy?.[index];
    if (closing === undefined) return true;
    // The closing month is the last of its name before the start; it may not be past.
    const back = (start - closing + 11) % 12 || 0;
    return month - (back + 1) >= 0;
  });
}

/** The person of a walk at a month: older, and longer in the job they are in. */
export function at({ person, job }: Walk, month: number): Person {
  const { age, ukResidenceYears: lived } = person.told;
  const jobs = new Map(person.jobs);
  if (job && jobs.get(job.role) !== undefined) jobs.set(job.role, month - job.since);
  return {
    ...person,
    jobs,
    ...(lived !== undefined && { lived: lived + month / 12 }),
    ...(age !== undefined && { age: Math.floor(age + month / 12 + 1e-9) }),
  };
}

/** Study and training for a register lead to a role in which nobody has worked yet. */
const trains = ({ paid, to }: Route) => paid.by === 'nobody' || (to.registers ?? []).length > 0;

function after(walk: Walk, walked: Walked): Pick<Walk, 'person' | 'job'> {
  const { route, begins, ends } = walked;
  const before = at(walk, begins);
  const gained: Person = {
    ...before,
    has: new Map(before.has),
    registers: new Map(before.registers),
    jobs: new Map(route.beside ? walk.person.jobs : before.jobs),
  };
  for (const id of route.to.qualifications ?? [])
    if (!(route.ownExams && walk.person.told.has[id]?.grade !== undefined)) gained.has.set(id, {});
  for (const id of route.to.registers ?? []) gained.registers.set(id, 'current');
  if (route.beside) return { person: gained, job: walk.job };
  const { role } = route.to;
  if (role === undefined) return { person: gained, job: undefined };
  gained.jobs.set(role, 0);
  return { person: gained, job: trains(route) ? { role, since: ends } : { step: walked, role, since: begins } };
}
