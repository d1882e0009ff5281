import type { Condition, Fact } from '../../shared/model/condition.ts';
import type { Content } from '../../shared/model/content.ts';
import type { Profile } from '../../shared/model/profile.ts';

/** What a condition may turn out to be: both, where something about the person is not known. */
export type Might = { be: boolean; notBe: boolean };

/** A person at one moment. `months` in a job are those so far; a job without them has lasted nobody knows how long. */
export type Person = {
  age?: number;
  has: Map<string, { grade?: string | undefined }>;
  lacks: Set<string>;
  registers: Map<string, string>;
  jobs: Map<string, number | undefined>;
  /** Years in the UK by then. */
  lived?: number;
  told: Profile;
};

/** The person of a profile today, before anything is done. */
export function personOf(told: Profile): Person {
  const all = Object.entries(told.has);
  return {
    ...(told.age !== undefined && { age: told.age }),
    has: new Map(all.filter(([, { status }]) => status !== 'none').map(([id, { grade }]) => [id, { grade }])),
    lacks: new Set(all.filter(([, { status }]) => status === 'none').map(([id]) => id)),
    registers: new Map(told.registers.map(({ id, state }) => [id, state])),
    jobs: new Map(told.roles.map(({ id, months }) => [id, months])),
    told,
  };
}

/**
 * Whether a condition holds, written anew from what SHAPES says, to hold the engine against: what may be true and what may
 * be false are carried apart. With nothing told, someone is 19 or more, in England, with nothing on paper.
 */
export function holds(condition: Condition, person: Person, content: Content): Might {
  const each = (parts: Condition[]) => parts.map((part) => holds(part, person, content));
  const count = (all: Might[], is: (might: Might) => boolean) => all.filter(is).length;
  if ('not' in condition) {
    const { be, notBe } = holds(condition.not, person, content);
    return { be: notBe, notBe: be };
  }
  if ('any' in condition) {
    const parts = each(condition.any);
    return { be: parts.some(({ be }) => be), notBe: parts.every(({ notBe }) => notBe) };
  }
  if ('all' in condition) {
    const parts = each(condition.all);
    return { be: parts.every(({ be }) => be), notBe: parts.some(({ notBe }) => notBe) };
  }
  if ('atLeast' in condition) {
    const parts = each(condition.atLeast.of);
    const sure = count(parts, ({ notBe }) => !notBe);
    const possible = count(parts, ({ be }) => be);
    return { be: possible >= condition.atLeast.count, notBe: sure < condition.atLeast.count };
  }
  return factHolds(condition, person, content);
}

const yes: Might = { be: true, notBe: false };
const no: Might = { be: false, notBe: true };
const perhaps: Might = { be: true, notBe: true };
const is = (sure: boolean | undefined): Might => (sure === undefined ? perhaps : sure ? yes : no);

function factHolds(fact: Fact, person: Person, content: Content): Might {
  const { told } = person;
  if ('age' in fact) {
    const { min = 0, max = 999 } = fact.age;
    if (person.age !== undefined) return is(person.age >= min && person.age <= max);
    if (max < 19) return no;
    return min <= 19 && max === 999 ? yes : perhaps;
  }
  if ('role' in fact) {
    if (!person.jobs.has(fact.role)) return no;
    const months = person.jobs.get(fact.role);
    if (fact.months === undefined) return yes;
    return months === undefined ? perhaps : is(months >= fact.months);
  }
  if ('register' in fact) {
    const state = person.registers.get(fact.register);
    return is(state !== undefined && state === (fact.state ?? 'current'));
  }
  if ('qualification' in fact) return paperHolds(fact, person, content);
  if ('priorDegree' in fact) return is(told.priorDegree ?? (saysPaper(told) ? undefined : false));
  if ('nation' in fact) return is(fact.nation.includes(told.nation ?? 'england'));
  if ('circumstance' in fact) return is(told.circumstances[fact.circumstance]);
  if ('rightToWork' in fact)
    return told.rightToWork === 'pending' ? perhaps : is(told.rightToWork && told.rightToWork === 'yes');
  if ('limit' in fact) return perhaps;
  if ('mustEarn' in fact) return is(told.limits.mustEarn);
  if ('noLoan' in fact) return is(told.limits.noLoan);
  if ('partTime' in fact) return is(told.limits.partTime);
  const [[name, { min = -Infinity, max = Infinity }]] = Object.entries(fact) as [
    [string, { min?: number; max?: number }],
  ];
  const lived = person.lived ?? told.ukResidenceYears;
  const value = name === 'hours' ? told.limits.hours : name === 'schoolYear' ? told.schoolYear : lived;
  return is(value === undefined ? undefined : value >= min && value <= max);
}

const saysPaper = (told: Profile) => Object.keys(told.has).length > 0 || told.priorDegree !== undefined;

function paperHolds(
  fact: Extract<Fact, { qualification: string }>,
  { has, lacks, told }: Person,
  content: Content,
): Might {
  const id = fact.qualification;
  const pass = content.qualifications[id]?.passGrade;
  const own = has.get(id);
  if (own && !(own.grade !== undefined && pass !== undefined && Number(own.grade) < pass)) {
    if (fact.grade === undefined) return yes;
    const grade = own.grade === undefined ? Number.NaN : Number(own.grade);
    return Number.isNaN(grade) ? perhaps : is(grade >= fact.grade);
  }
  const counts = (other: string, seen: string[] = []): boolean =>
    (content.qualifications[other]?.countsAs ?? []).some(
      (each) => each === id || (!seen.includes(each) && counts(each, [...seen, each])),
    );
  if (fact.equivalent !== 'not-accepted' && [...has.keys()].some((other) => other !== id && counts(other)))
    return fact.equivalent === 'ask' ? perhaps : yes;
  const above = (other: string, seen: string[] = []): string[] =>
    (content.qualifications[other]?.countsAs ?? []).flatMap((each) =>
      seen.includes(each) ? [] : [each, ...above(each, [...seen, each])],
    );
  if (own || lacks.has(id) || above(id).some((each) => lacks.has(each))) return no;
  return saysPaper(told) ? perhaps : no;
}
