import type { CircumstanceId } from '../model/circumstance.ts';
import type { Profile } from '../model/profile.ts';

type Papers = Profile['has'];
/** The profile with one question answered; `id` is the paper, job, register or circumstance that is asked about. */
type Answering = (profile: Profile, value: string, id: string) => Profile;

const held = { status: 'held' } as const;
const none = { status: 'none' } as const;
const expected = { status: 'expected' } as const;

/** What each answer to "highest qualification" says. What it does not name stays unknown: A levels say nothing of GCSEs. */
const papersBy: Record<string, { has: Papers; priorDegree?: boolean }> = {
  none: { has: { 'english-level-2': none, 'maths-level-2': none, 'level-3': none }, priorDegree: false },
  'some-gcses': { has: { 'level-3': none }, priorDegree: false },
  gcses: { has: { 'english-level-2': held, 'maths-level-2': held, 'level-3': none }, priorDegree: false },
  'level-3': { has: { 'level-3': held }, priorDegree: false },
  degree: { has: { 'level-3': held }, priorDegree: true },
};

/** The qualifications that the answers to "highest qualification" speak of, and so replace. */
export const highestSpeaksOf = ['english-level-2', 'maths-level-2', 'level-3'];

const answering: Record<string, Answering> = {
  age: (profile, value) => withField(profile, 'age', numberIn(value, 5, 120)),
  schoolYear: (profile, value) => withField(profile, 'schoolYear', numberIn(value, 1, 14)),
  ukResidenceYears: (profile, value) => withField(profile, 'ukResidenceYears', numberIn(value, 0, 120)),
  nation: (profile, value) => withField(profile, 'nation', oneOf(nations, value)),
  rightToWork: (profile, value) => withField(profile, 'rightToWork', oneOf(rights, value)),
  priorDegree: (profile, value) => withField(profile, 'priorDegree', yesOrNo[value]),
  mustEarn: (profile, value) => withLimit(profile, 'mustEarn', yesOrNo[value]),
  noLoan: (profile, value) => withLimit(profile, 'noLoan', yesOrNo[value]),
  partTime: (profile, value) => withLimit(profile, 'partTime', yesOrNo[value]),
  hours: (profile, value) => withLimit(profile, 'hours', numberIn(value, 1, 168)),
  qualification: (profile, value, id) => (id ? withPaper(profile, value, id) : withHighest(profile, value)),
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

function numberIn(value: string, least: number, most: number): number | undefined {
  const number = Number(value);
  return /^\d{1,3}$/.test(value.trim()) && number >= least && number <= most ? number : undefined;
}

type Field = 'age' | 'schoolYear' | 'ukResidenceYears' | 'nation' | 'rightToWork' | 'priorDegree';

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

function withHighest(profile: Profile, value: string): Profile {
  const answer = papersBy[value];
  const papers = { ...without(profile.has, highestSpeaksOf), ...answer?.has };
  return { ...withField(profile, 'priorDegree', answer?.priorDegree), has: papers };
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

function without<T extends object, Key extends keyof T>(whole: T, keys: readonly Key[]): Omit<T, Key> {
  const copy = { ...whole };
  for (const key of keys) delete copy[key];
  return copy;
}
