import type { CircumstanceId } from '../model/circumstance.ts';
import type { Profile } from '../model/profile.ts';
import { answerFirst, held, none, numberIn, without } from './answer-first.ts';

/** The profile with one question answered; `id` is the paper, job, register or circumstance that is asked about. */
type Answering = (profile: Profile, value: string, id: string) => Profile;

const expected = { status: 'expected' } as const;

const answering: Record<string, Answering> = {
  age: (profile, value) => answerFirst(profile, 'age', value),
  schoolYear: (profile, value) => withField(profile, 'schoolYear', numberIn(value, 1, 14)),
  ukResidenceYears: (profile, value) => withField(profile, 'ukResidenceYears', numberIn(value, 0, 120)),
  nation: (profile, value) => withField(profile, 'nation', oneOf(nations, value)),
  rightToWork: (profile, value) => withField(profile, 'rightToWork', oneOf(rights, value)),
  priorDegree: (profile, value) => withField(profile, 'priorDegree', yesOrNo[value]),
  mustEarn: (profile, value) => withLimit(profile, 'mustEarn', yesOrNo[value]),
  noLoan: (profile, value) => withLimit(profile, 'noLoan', yesOrNo[value]),
  partTime: (profile, value) => withLimit(profile, 'partTime', yesOrNo[value]),
  hours: (profile, value) => withLimit(profile, 'hours', numberIn(value, 1, 168)),
  qualification: (profile, value, id) =>
    id ? withPaper(profile, value, id) : answerFirst(profile, 'qualification', value),
  job: withJob,
  role: withRole,
  months: withMonths,
  register: withRegister,
  circumstance: withCircumstance,
};

/**
 * The profile with one question answered: `age` (years, as written), `qualification` (an answer's id), `maths-level-2` by
 * its kind as in `qualification:maths-level-2`, and so on; `answersTo` has what may be answered. Anything else as a value,
 * such as an empty one or `skip`, takes the answer back to unknown; other parts of the profile stay.
 */
export function answerQuestion(profile: Profile, questionId: string, value: string): Profile {
  const [kind = '', id = ''] = questionId.split(':');
  return answering[kind]?.(profile, value, id) ?? profile;
}

const nations = ['england', 'wales', 'scotland', 'northern-ireland'] as const;
const rights = ['yes', 'no', 'pending'] as const;
const yesOrNo: Record<string, boolean | undefined> = { yes: true, no: false };

const oneOf = <T extends string>(all: readonly T[], value: string): T | undefined => all.find((each) => each === value);

type Field = 'schoolYear' | 'ukResidenceYears' | 'nation' | 'rightToWork' | 'priorDegree';

function withField<Key extends Field>(profile: Profile, key: Key, value: Profile[Key] | undefined): Profile {
  const copy: Profile = { ...profile };
  delete copy[key];
  if (value !== undefined) copy[key] = value;
  return copy;
}

function withLimit<Key extends keyof Profile['limits']>(
  profile: Profile,
  key: Key,
  value: Profile['limits'][Key],
): Profile {
  return { ...profile, limits: { ...without(profile.limits, [key]), ...(value !== undefined && { [key]: value }) } };
}

function withPaper(profile: Profile, value: string, id: string): Profile {
  const status = { yes: held, no: none, expected }[value];
  return { ...profile, has: { ...without(profile.has, [id]), ...(status && { [id]: status }) } };
}

/** The job that someone does now, in the place of the one told before. What it is not says nothing of earlier ones. */
function withJob(profile: Profile, value: string): Profile {
  const others = profile.roles.filter(({ id, current }) => !current && id !== value);
  const isJob = value !== '' && value !== 'none' && value !== 'skip';
  return { ...profile, roles: [...others, ...(isJob ? [{ id: value, current: true }] : [])] };
}

/** A job that was never done is not kept: what is not told is taken not to be. How long is a question of its own. */
function withRole(profile: Profile, value: string, id: string): Profile {
  const others = profile.roles.filter((role) => role.id !== id);
  const isDone = value === 'now' || value === 'before';
  return { ...profile, roles: [...others, ...(isDone ? [{ id, current: value === 'now' }] : [])] };
}

function withMonths(profile: Profile, value: string, id: string): Profile {
  const months = numberIn(value, 0, 720);
  const timed = ({ current }: Profile['roles'][number]) => ({
    id,
    ...(months !== undefined && { months }),
    ...(current !== undefined && { current }),
  });
  return { ...profile, roles: profile.roles.map((role) => (role.id === id ? timed(role) : role)) };
}

function withRegister(profile: Profile, value: string, id: string): Profile {
  const state = oneOf(['current', 'lapsed', 'overseas', 'due'], value);
  const others = profile.registers.filter((register) => register.id !== id);
  return { ...profile, registers: [...others, ...(state ? [{ id, state }] : [])] };
}

function withCircumstance(profile: Profile, value: string, id: string): Profile {
  const is = yesOrNo[value];
  const others = without(profile.circumstances, [id as CircumstanceId]);
  return { ...profile, circumstances: { ...others, ...(is !== undefined && { [id]: is }) } };
}
