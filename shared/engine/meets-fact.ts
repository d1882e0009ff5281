import type { Answer, Reason } from '../model/answer.ts';
import type { Fact } from '../model/condition.ts';
import type { Content } from '../model/content.ts';
import type { QualificationId } from '../model/id.ts';
import type { Profile } from '../model/profile.ts';

/**
 * What a plan takes for granted about a person who has not said. `ageAtLeast` in years;
 * what `nothingElse` names is held to be complete: what a person did not tell, they do not have.
 */
export type Assumed = { ageAtLeast?: number; nothingElse?: ('qualifications' | 'roles' | 'registers')[] };

type Qualifications = Pick<Content, 'qualifications'>;

/** One fact × one person: the answer and, where it is not plain, why. */
export function meetsFact(fact: Fact, profile: Profile, content: Qualifications, assumed: Assumed): Reason {
  const says = (answer: Answer, because?: Reason['because']): Reason => ({ answer, fact, ...(because && { because }) });
  const unsaid = (kind: 'qualifications' | 'roles' | 'registers') =>
    assumed.nothingElse?.includes(kind) ? says('no', 'assumed') : says('unknown');

  if ('age' in fact) {
    if (profile.age !== undefined) return says(within(profile.age, fact.age));
    return assumed.ageAtLeast === undefined ? says('unknown') : says(fromAge(assumed.ageAtLeast, fact.age), 'assumed');
  }
  if ('schoolYear' in fact) return says(within(profile.schoolYear, fact.schoolYear));
  if ('ukResidenceYears' in fact) return says(within(profile.ukResidenceYears, fact.ukResidenceYears));
  if ('hours' in fact) return says(within(profile.limits.hours, fact.hours));
  if ('nation' in fact) return says(profile.nation ? yesNo(fact.nation.includes(profile.nation)) : 'unknown');
  if ('qualification' in fact) return qualified(fact, profile, content) ?? unsaid('qualifications');
  if ('priorDegree' in fact)
    return profile.priorDegree === undefined ? unsaid('qualifications') : says(yesNo(profile.priorDegree));
  if ('role' in fact) {
    const held = profile.roles.find((role) => role.id === fact.role);
    if (!held) return unsaid('roles');
    if (fact.months === undefined) return says('yes');
    return says(within(held.months, { min: fact.months }));
  }
  if ('register' in fact) {
    const entry = profile.registers.find((register) => register.id === fact.register);
    return entry ? says(yesNo(entry.state === (fact.state ?? 'current'))) : unsaid('registers');
  }
  if ('circumstance' in fact) return says(maybe(profile.circumstances[fact.circumstance]));
  if ('rightToWork' in fact)
    return says(profile.rightToWork === 'yes' ? 'yes' : profile.rightToWork === 'no' ? 'no' : 'unknown');
  if ('limit' in fact) return says('unknown');
  if ('mustEarn' in fact) return says(maybe(profile.limits.mustEarn));
  if ('noLoan' in fact) return says(maybe(profile.limits.noLoan));
  return says(maybe(profile.limits.partTime));
}

type QualificationFact = Extract<Fact, { qualification: QualificationId }>;

/** The very qualification first, then one that counts as it; undefined when the person has said nothing that bears on it. */
function qualified(fact: QualificationFact, profile: Profile, content: Qualifications): Reason | undefined {
  const own = profile.has[fact.qualification];
  const isShort = own && belowPass(own.grade, content.qualifications[fact.qualification]?.passGrade);
  if (own && own.status !== 'none' && !isShort)
    return { answer: enough(own.grade, fact.grade), fact, because: own.status };

  const standIn = Object.keys(profile.has).find(
    (id) =>
      profile.has[id]?.status !== 'none' && id !== fact.qualification && countsAs(id, content).has(fact.qualification),
  );
  if (standIn && fact.equivalent !== 'not-accepted') {
    if (fact.equivalent === 'ask') return { answer: 'unknown', fact, because: 'ask-equivalent' };
    return { answer: 'yes', fact, because: 'equivalent' };
  }

  const none = own || [...countsAs(fact.qualification, content)].some((id) => profile.has[id]?.status === 'none');
  return none ? { answer: 'no', fact } : undefined;
}

/** A grade in figures under the pass, such as a 3 in GCSE maths, is not yet the qualification. */
const belowPass = (grade: string | undefined, pass: number | undefined) =>
  grade !== undefined && pass !== undefined && Number(grade) < pass;

/** All that a qualification counts as, at any remove: Access counts as level 3. */
export function countsAs(
  id: QualificationId,
  content: Qualifications,
  seen = new Set<QualificationId>(),
): Set<QualificationId> {
  for (const other of content.qualifications[id]?.countsAs ?? []) {
    if (!seen.has(other)) countsAs(other, content, seen.add(other));
  }
  return seen;
}

const yesNo = (is: boolean): Answer => (is ? 'yes' : 'no');
const maybe = (is: boolean | undefined): Answer => (is === undefined ? 'unknown' : yesNo(is));

function within(
  value: number | undefined,
  { min, max }: { min?: number | undefined; max?: number | undefined },
): Answer {
  if (value === undefined) return 'unknown';
  return yesNo((min === undefined || value >= min) && (max === undefined || value <= max));
}

/** A person of at least this age is surely old enough; whether they are too old is not known. */
function fromAge(atLeast: number, { min, max }: { min?: number | undefined; max?: number | undefined }): Answer {
  if (max !== undefined) return atLeast > max ? 'no' : 'unknown';
  return min === undefined || atLeast >= min ? 'yes' : 'unknown';
}

/** Grades are compared only where both are numbers; anything else is for a person to judge. */
function enough(held: string | undefined, asked: number | undefined): Answer {
  if (asked === undefined) return 'yes';
  const grade = Number(held);
  return held === undefined || Number.isNaN(grade) ? 'unknown' : yesNo(grade >= asked);
}
