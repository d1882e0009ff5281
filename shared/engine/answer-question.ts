import type { Profile } from '../model/profile.ts';

type Papers = Profile['has'];

const held = { status: 'held' } as const;
const none = { status: 'none' } as const;

/** What each answer to "highest qualification" says. What it does not name stays unknown: A levels say nothing of GCSEs. */
const papersBy: Record<string, { has: Papers; priorDegree?: boolean }> = {
  none: { has: { 'english-level-2': none, 'maths-level-2': none, 'level-3': none }, priorDegree: false },
  'some-gcses': { has: { 'level-3': none }, priorDegree: false },
  gcses: { has: { 'english-level-2': held, 'maths-level-2': held, 'level-3': none }, priorDegree: false },
  'level-3': { has: { 'level-3': held }, priorDegree: false },
  degree: { has: { 'level-3': held }, priorDegree: true },
};

/** The qualifications that the answers speak of, and so replace. */
const asked = ['english-level-2', 'maths-level-2', 'level-3'];

/**
 * The profile with one question answered: `age` (years, as written) or `qualification` (an answer's id). Anything else
 * as a value, such as an empty one or `skip`, takes the answer back to unknown; other parts of the profile stay.
 */
export function answerQuestion(profile: Profile, questionId: string, value: string): Profile {
  if (questionId === 'age') return withAge(profile, value);
  return questionId === 'qualification' ? withPapers(profile, value) : profile;
}

function withAge(profile: Profile, value: string): Profile {
  const age = Number(value);
  const isAge = /^\d{1,3}$/.test(value.trim()) && age >= 5 && age <= 120;
  return { ...without(profile, ['age']), ...(isAge && { age }) };
}

function withPapers(profile: Profile, value: string): Profile {
  const answer = papersBy[value];
  return {
    ...without(profile, ['priorDegree']),
    has: { ...without(profile.has, asked), ...answer?.has },
    ...(answer?.priorDegree !== undefined && { priorDegree: answer.priorDegree }),
  };
}

function without<T extends object, Key extends keyof T>(whole: T, keys: readonly Key[]): Omit<T, Key> {
  const copy = { ...whole };
  for (const key of keys) delete copy[key];
  return copy;
}
