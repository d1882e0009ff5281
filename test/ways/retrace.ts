import type { Condition } from '../../shared/model/condition.ts';
import type { Content } from '../../shared/model/content.ts';
import type { Profile } from '../../shared/model/profile.ts';
import type { Route } from '../../shared/model/route.ts';
import type { Step, Way } from '../../shared/model/way.ts';
import { holds, personOf, type Person } from './holds.ts';
import { costedFor, isSponsored, limitsAsked } from './limits-put.ts';

/** One step of a way as it was gone. Months are from today. */
export type Gone = {
  step: Step;
  route: Route;
  /** What it asks: also the right to work, of who may not have it, for what is paid or lent. */
  asks: Condition;
  /** The months worked in the job before because it asks for them. */
  worked: number;
  /** What runs beside the course before `started` with it, and counts for the way from `begins` on. */
  started: number;
  begins: number;
  ends: number;
  /** As they are when it begins; `starter`, when it started. */
  person: Person;
  starter: Person;
  /** The job that they are in meanwhile. */
  job: Job | undefined;
  /** Of a job's months those that neither its route nor a later step accounts for. */
  spare: number;
};

/** A step's job, or a role that someone had before or has trained for. */
export type Job = { step: Gone } | { role: string };

/** Someone on the way. `running` is the job whose months go on, of several at first the first one, and since when. */
type There = { person: Person; running: { role: string; since: number } | undefined; job: Job | undefined };

/**
 * Goes a way again, month by month, by its own numbers, and says who the person is at each step. What a job's step has
 * over its route was worked for later steps: for each as little as it needs.
 */
export function retrace(way: Way, profile: Profile, content: Content, today: string): Gone[] {
  const gone: Gone[] = [];
  let there = startOf(profile);
  let before = there;
  let at = 0;
  for (const step of way.steps) {
    const route = content.routes[step.route];
    if (!route) continue;
    const own = there.job && 'step' in there.job ? there.job.step : undefined;
    const asks = askedBy(step.route, route, profile, content);
    const told = step.starts?.[0] === undefined ? undefined : monthsFrom(today, step.starts[0]);
    const last = gone.at(-1);
    const isParallel = isBesideLast(step, route, last) || (told !== undefined && told < at);
    const worked = isParallel
      ? 0
      : told === undefined
        ? needed(there, route, asks, at, own?.spare ?? 0, content)
        : told - at - step.waits;
    if (own) own.spare -= worked;
    const begins = at + worked + step.waits;
    const started = isParallel ? (told ?? last?.begins ?? begins) : begins;
    const person = as(there, begins);
    const next: Gone = {
      step,
      route: costedFor(step.route, route, person, content),
      asks,
      worked,
      started,
      begins,
      ends: begins + (isJob(route) ? route.months.typical : step.months),
      person,
      starter: started < begins ? as(before, started) : person,
      job: there.job,
      spare: isJob(route) ? step.months - route.months.typical : 0,
    };
    gone.push(next);
    before = there;
    there = after(there, next);
    at = next.ends;
  }
  return gone;
}

/** The months from the month of `today` to one that ISO writes as 2027-09. */
export function monthsFrom(today: string, month: string): number {
  const [years = 0, months = 0] = [0, 5].map((from, part) => {
    const length = part === 0 ? 4 : 2;
    return Number(month.slice(from, from + length)) - Number(today.slice(from, from + length));
  });
  return years * 12 + months;
}

/** A job that someone works in, rather than study or training for a register. */
export const isJob = ({ to, paid, beside }: Route): boolean =>
  to.role !== undefined && !beside && paid.by !== 'nobody' && (to.registers ?? []).length === 0;

/** Whoever may not surely work is asked for it by all that is paid, or lent to those who may stay. */
function askedBy(id: string, route: Route, profile: Profile, content: Content): Condition {
  const { from, paid, cost } = route;
  const isLent = cost.paidBy === 'student-loan' || cost.paidBy === 'learner-loan';
  const mayNotWork = profile.rightToWork !== undefined && profile.rightToWork !== 'yes';
  const isAsked = mayNotWork && (paid.by !== 'nobody' || isLent) && !isSponsored(id, route, profile, content);
  return {
    all: [from, ...(isAsked ? [{ rightToWork: true } as const] : []), ...limitsAsked(id, route, profile, content)],
  };
}

function startOf(profile: Profile): There {
  const first = profile.roles.find(({ current }) => current);
  return {
    person: personOf(profile),
    running: first?.months === undefined ? undefined : { role: first.id, since: -first.months },
    job: first && { role: first.id },
  };
}

/** Only what is shorter than its route has run beside the course before. */
const isBesideLast = ({ months, waits }: Step, { beside, months: { typical } }: Route, last: Gone | undefined) =>
  beside === true && last?.route.beside === true && waits === 0 && months < typical;

/** The fewest months more in a job, of those there are, with which a step may begin; 0 when none will do. */
function needed(
  there: There,
  { few, from }: Route,
  asks: Condition,
  at: number,
  most: number,
  content: Content,
): number {
  for (let months = 0; months <= most; months++) {
    const { be, notBe } = holds(asks, as(there, at + months), content);
    if (be && !(few && notBe && holds(from, as(there, at + months), content).notBe)) return months;
  }
  return 0;
}

/** The person at a month: older, and longer in the jobs they are in. */
function as({ person, running }: There, month: number): Person {
  const { age, ukResidenceYears: lived } = person.told;
  return {
    ...person,
    ...(lived !== undefined && { lived: lived + month / 12 }),
    jobs: running ? new Map([...person.jobs, [running.role, month - running.since]]) : person.jobs,
    ...(age !== undefined && { age: Math.floor((age * 12 + month) / 12) }),
  };
}

/** With what a step gives. A new job ends those before, and so does a course that is not studied beside them. */
function after(there: There, gone: Gone): There {
  const { route, begins, ends } = gone;
  const { to } = route;
  const person = as(there, begins);
  const has = new Map(person.has);
  for (const id of to.qualifications ?? [])
    if (!(route.ownExams && person.told.has[id]?.grade !== undefined)) has.set(id, {});
  const registers = new Map([...person.registers, ...(to.registers ?? []).map((id) => [id, 'current'] as const)]);
  if (to.role === undefined && route.beside) return { ...there, person: { ...person, has, registers } };
  const left = as(there, route.beside ? ends : begins);
  if (to.role === undefined) return { person: { ...left, has, registers }, running: undefined, job: undefined };
  const jobs = new Map([...left.jobs, [to.role, 0] as const]);
  return {
    person: { ...left, has, registers, jobs },
    running: { role: to.role, since: isJob(route) ? begins : ends },
    job: isJob(route) ? { step: gone } : { role: to.role },
  };
}
