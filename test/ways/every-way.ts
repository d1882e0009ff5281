import type { Condition, Fact } from '../../shared/model/condition.ts';
import type { Content } from '../../shared/model/content.ts';
import { factsOf } from '../../shared/model/facts-of.ts';
import type { Profile } from '../../shared/model/profile.ts';
import type { Route } from '../../shared/model/route.ts';
import { holds, personOf, type Might, type Person } from './holds.ts';
import { isRuledOut, startOf, step, type Walk, type Walked } from './walk.ts';

/** A way and what SHAPES compares it on. */
export type Measured = {
  ids: string[];
  months: number;
  unpaidMonths: number;
  borrowed: number;
  entry: number;
  count: number;
  netSixYears: number;
  possible: 'yes' | 'unknown';
};

/** Pounds a year: what a route pays, and what a role does. All of it known. */
export type Pay = { route: (route: Route) => number; role: (id: string) => number };

/**
 * Every way to a role, found by trying each route after each: at most eight steps, each towards the last step when it is
 * taken, or the first job, for who studies beside it; and none that could be left out. For small packs only.
 */
export function everyWay(role: string, profile: Profile, content: Content, today: string, pay: Pay): Measured[] {
  const routes = Object.entries(content.routes);
  const lasts = routes.flatMap(([id, { to }]) => (to.role === role ? id : []));
  const open = reachable(profile, role, content);
  const start = startOf(profile);
  const jobs = [...towardsAny(lasts, start, role, open, content)].filter((id) => isJob(content.routes[id]));
  const found: Measured[] = [];
  for (const last of lasts) goOn(start, last);
  return found;

  function goOn(walk: Walk, last: string): void {
    const towards = towardsAny([last], walk, role, open, content);
    const first = [...towards].some((id) => content.routes[id]?.beside) ? jobs : [];
    for (const [id] of routes) {
      const others = sameElsewhere(id, content);
      if (walk.steps.some((taken) => taken.id === id || others.includes(taken.id))) continue;
      const isLast = id === last;
      const mayBeNext = () => towards.has(id) || (walk.job === undefined && first.includes(id) && isOpen(id, walk));
      if (!isLast && (walk.steps.length === 7 || !mayBeNext())) continue;
      const next = step(walk, id, content, today);
      if (!next || others.some((other) => isOutdone(next, step(walk, other, content, today)))) continue;
      if (!isLast) goOn(next, last);
      else if (next.steps.every((_, index) => isUsed(index, next, profile, content)))
        found.push(measured(next, role, content, pay, profile));
    }
  }

  /** Does it ask for nothing that is missing, but for an age? */
  function isOpen(id: string, walk: Walk): boolean {
    const person = lasting(walk);
    const needs = partsOf(content.routes[id]?.from ?? { all: [] });
    return needs.every(
      (need) => score(holds(need, person, content)) > 0 || factsOf(need).every((fact) => 'age' in fact),
    );
  }
}

const isJob = (route: Route | undefined): boolean =>
  route?.to.role !== undefined &&
  !route.beside &&
  route.paid.by !== 'nobody' &&
  (route.to.registers ?? []).length === 0;

/** The local routes that ask and give the same as a local one, and cost and pay the same. */
function sameElsewhere(id: string, { routes }: Content): string[] {
  const kind = (route: Route | undefined) =>
    route && JSON.stringify([route.from, route.to, route.paid, route.cost, route.beside]);
  const own = routes[id];
  if (own?.publisher === undefined) return [];
  return Object.keys(routes).filter(
    (other) => other !== id && routes[other]?.publisher !== undefined && kind(routes[other]) === kind(own),
  );
}

/** Is the same elsewhere begun or ended sooner, or with fewer months unpaid, and in nothing worse? */
function isOutdone(walk: Walk, other: Walk | undefined): boolean {
  const last = walk.steps.at(-1);
  const same = other?.steps.at(-1);
  if (!last || !same) return false;
  const pairs = [
    [same.begins, last.begins],
    [same.ends, last.ends],
    [unpaidOn(same), unpaidOn(last)],
  ] as const;
  return pairs.every(([a, b]) => a <= b) && pairs.some(([a, b]) => a < b);
}

const unpaidOn = ({ route, begins, ends, inJob }: Walked): number =>
  route.paid.by === 'nobody' && !(route.beside && inJob) ? ends - begins : 0;

/** Those that no other beats. */
export const unbeatenOf = (ways: Measured[]): Measured[] =>
  ways.filter((way) => !ways.some((other) => beats(other, way)));

export function isAsGood(a: Measured, b: Measured): boolean {
  const less = (['months', 'unpaidMonths', 'borrowed', 'entry', 'count'] as const).every((key) => a[key] <= b[key]);
  return less && a.netSixYears >= b.netSixYears && (a.possible === 'yes' || b.possible === 'unknown');
}

export const beats = (a: Measured, b: Measured): boolean => isAsGood(a, b) && !isAsGood(b, a);

const score = ({ be, notBe }: Might) => (be ? (notBe ? 1 : 2) : 0);

const partsOf = (condition: Condition): Condition[] =>
  'all' in condition ? condition.all.flatMap(partsOf) : [condition];

/** The names that a route gives, but what only a higher level counts as: nobody takes a degree for a level 3. */
function namesOf({ to }: Route, { qualifications }: Content): Set<string> {
  const names = new Set([to.role ?? '', ...(to.registers ?? []), ...(to.qualifications ?? [])]);
  const add = (id: string, level: number): void => {
    for (const other of qualifications[id]?.countsAs ?? []) {
      if (level <= (qualifications[other]?.level ?? 0)) names.add(other);
      add(other, level);
    }
  };
  for (const id of to.qualifications ?? []) add(id, qualifications[id]?.level ?? 0);
  return names;
}

/** The routes that may be come to at all: each with nothing missing but what others that may be come to give, or time. */
function reachable(profile: Profile, role: string, content: Content): Set<string> {
  const start = lasting(startOf(profile));
  const found = new Set<string>();
  for (let before = -1; before < found.size;) {
    before = found.size;
    const all = given(
      [...found].flatMap((id) => content.routes[id] ?? []).filter(({ to }) => to.role !== role),
      start,
    );
    for (const [id, route] of Object.entries(content.routes)) {
      const isOpen = (need: Condition) =>
        factsOf(need).some((fact) => 'age' in fact) ||
        score(holds(need, start, content)) > 0 ||
        score(holds(withoutNot(need), all, content)) > 0;
      if (!isRuledOut(route, profile, true) && partsOf(route.from).every(isOpen)) found.add(id);
    }
  }
  return found;
}

/** What must not be is passed by, but where it is all that is asked. */
function withoutNot(condition: Condition): Condition {
  if ('all' in condition) return { all: condition.all.filter((part) => !('not' in part)).map(withoutNot) };
  return 'any' in condition ? { any: condition.any.map(withoutNot) } : condition;
}

/** What serves something that is still open, of these last steps, or of what serves one. */
function towardsAny(lasts: string[], walk: Walk, role: string, open: Set<string>, content: Content): Set<string> {
  const person = lasting(walk);
  const towards = new Set<string>();
  const routes = Object.entries(content.routes).filter(([id]) => open.has(id));
  const asking = routes.filter(([id]) => lasts.includes(id));
  for (let next = asking.pop(); next; next = asking.pop())
    for (const need of partsOf(next[1].from)) {
      const now = score(holds(need, person, content));
      if (now === 2) continue;
      for (const [other, route] of routes) {
        if (towards.has(other) || route.to.role === role || !serves(route, need, now, content)) continue;
        towards.add(other);
        asking.push([other, route]);
      }
    }
  return towards;
}

function serves(route: Route, need: Condition, now: number, content: Content): boolean {
  const names = namesOf(route, content);
  const named = factsOf(need).some((fact) => Object.values(fact).some((value) => names.has(value as string)));
  const isPlain =
    !('not' in need) && !('atLeast' in need) && !('any' in need && need.any.some((part) => factsOf(part)[0] !== part));
  if (!named || !isPlain) return named && !('not' in need);
  return score(holds(need, given([route], nobody), content)) > now;
}

/** Someone who has told all: what they do not have they do not have. */
const nobody: Person = personOf({ v: 1, has: {}, roles: [], registers: [], circumstances: {}, limits: {} });
const longAgo = 600;

/** A job that someone is in may last as long as it has to. */
const lasting = ({ person, job }: Walk): Person =>
  job === undefined || person.jobs.get(job.role) === undefined
    ? person
    : { ...person, jobs: new Map([...person.jobs, [job.role, longAgo]]) };

/** A person with all that these routes give, each job long enough for anything. */
function given(routes: Route[], person: Person): Person {
  const next = {
    ...person,
    has: new Map(person.has),
    registers: new Map(person.registers),
    jobs: new Map(person.jobs),
  };
  for (const { to, ownExams } of routes) {
    for (const id of to.qualifications ?? [])
      if (!(ownExams && person.told.has[id]?.grade !== undefined)) next.has.set(id, {});
    for (const id of to.registers ?? []) next.registers.set(id, 'current');
    if (to.role !== undefined) next.jobs.set(to.role, longAgo);
  }
  return next;
}

/** Is a later step better off for this one, or studied beside its job where there was none before? The last needs no use. */
export function isUsed(index: number, { steps }: Walk, profile: Profile, content: Content): boolean {
  if (index === steps.length - 1) return true;
  const start = startOf(profile);
  const hadJob = steps[index]?.inJob === true;
  return steps.slice(index + 1).some((later, after) => {
    const before = steps.slice(0, index + 1 + after);
    const person = lasting(start);
    const all = given(
      before.map(({ route }) => route),
      person,
    );
    const without = given(
      before.filter((taken) => taken !== steps[index]).map(({ route }) => route),
      person,
    );
    const isBeside = later.route.beside && !hadJob && jobAt(before) === steps[index];
    return (
      isBeside ||
      partsOf(later.route.from).some((need) => score(holds(need, all, content)) > score(holds(need, without, content)))
    );
  });
}

/** The facts that a condition rests on: of what would do, the first that surely holds, else all that may. */
function deciding(condition: Condition, person: Person, content: Content): Fact[] {
  const of = (part: Condition) => deciding(part, person, content);
  if ('all' in condition) return condition.all.flatMap(of);
  if ('not' in condition) return holds(condition, person, content).notBe ? of(condition.not) : [];
  if (!('any' in condition) && !('atLeast' in condition)) return [condition];
  const { count, of: parts } = 'any' in condition ? { count: 1, of: condition.any } : condition.atLeast;
  const sure = parts.filter((part) => !holds(part, person, content).notBe);
  if (sure.length >= count) return sure.slice(0, count).flatMap(of);
  return parts.filter((part) => holds(part, person, content).be).flatMap(of);
}

/** The step whose job the person is in after these. */
function jobAt(steps: Walked[]): Walked | undefined {
  const last = steps.findLast(({ route }) => !route.beside);
  const fromJob =
    last && last.route.to.role !== undefined && last.route.paid.by !== 'nobody' && !last.route.to.registers?.length;
  return fromJob ? last : undefined;
}

function measured({ steps, at }: Walk, role: string, content: Content, pay: Pay, profile: Profile): Measured {
  const six = (from: number, to: number) => Math.max(0, Math.min(to, 72) - from);
  const held = profile.roles.find(({ current }) => current);
  let [job, before, net, student, learner, unpaid, entry] = [held ? pay.role(held.id) : undefined, 0, 0, 0, 0, 0, 0];
  let possible: 'yes' | 'unknown' = 'yes';
  for (const { route, begins, ends, might, person } of steps) {
    const isUnpaid = route.paid.by === 'nobody';
    const isBeside = route.beside === true && job !== undefined;
    net += (job ?? 0) * six(before, isBeside ? ends : begins) + pay.route(route) * six(begins, ends);
    if (route.cost.paidBy === 'you') net -= 12 * (route.cost.amount ?? 0);
    if (route.cost.paidBy === 'learner-loan') learner += route.cost.amount ?? 0;
    if (route.cost.paidBy === 'student-loan') [student, learner] = [student + 20_000 * route.cost.years, 0];
    if (isUnpaid && !isBeside) unpaid += ends - begins;
    for (const fact of deciding(route.from, person, content))
      if ('qualification' in fact) entry = Math.max(entry, content.qualifications[fact.qualification]?.level ?? 0);
    if (might.notBe) possible = 'unknown';
    if (!route.beside)
      job =
        route.to.role === undefined
          ? undefined
          : isUnpaid || route.to.registers?.length
            ? pay.role(route.to.role)
            : pay.route(route);
    before = ends;
  }
  net += pay.role(role) * six(at, 72);
  const ids = steps.map(({ id }) => id);
  return {
    ids,
    months: at,
    unpaidMonths: unpaid,
    borrowed: student + learner,
    entry,
    count: steps.length,
    netSixYears: Math.round(net / 12),
    possible,
  };
}
