import type { Profile } from '../model/profile.ts';

type Papers = Profile['has'];

export const held = { status: 'held' } as const;
export const none = { status: 'none' } as const;

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

/**
 * The profile with one of the first two questions answered: `age` (years, as written) or `qualification` (an answer's id).
 * Any other value takes the answer back to unknown. Widgets ask no more than these, and ship no more.
 */
export function answerFirst(profile: Profile, questionId: string, value: string): Profile {
  if (questionId === 'age') return withAge(profile, numberIn(value, 5, 120));
  return questionId === 'qualification' ? withHighest(profile, value) : profile;
}

const withAge = (profile: Profile, age: number | undefined): Profile => ({
  ...without(profile, ['age']),
  ...(age !== undefined && { age }),
});

function withHighest(profile: Profile, value: string): Profile {
  const answer = papersBy[value];
  return {
    ...without(profile, ['priorDegree']),
    has: { ...without(profile.has, highestSpeaksOf), ...answer?.has },
    ...(answer?.priorDegree !== undefined && { priorDegree: answer.priorDegree }),
  };
}

/** The whole number that is written, if it lies between these. */
export function numberIn(value: string, least: number, most: number): number | undefined {
  const number = Number(value);
  return /^\d{1,3}$/.test(value.trim()) && number >= least && number <= most ? number : undefined;
}

/** A copy without some of its fields. */
export function without<T extends object, Key extends keyof T>(whole: T, keys: readonly Key[]): Omit<T, Key> {
  const copy = { ...whole };
  for (const key of keys) delete copy[key];
  return copy;
}
