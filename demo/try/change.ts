import type { CircumstanceId } from '../../shared/model/circumstance.ts';
import type { QualificationId, RegisterId } from '../../shared/model/id.ts';
import type { Profile, RegisterState } from '../../shared/model/profile.ts';

/** What may be told of a qualification; what is not told is undefined, here as everywhere. */
export type PaperStatus = Profile['has'][string]['status'];

type Single = 'age' | 'schoolYear' | 'nation' | 'ukResidenceYears' | 'priorDegree' | 'rightToWork';

/** The profile with one answer changed; undefined takes it back to not known. */
export const withAnswer = <Key extends Single>(profile: Profile, key: Key, value: Profile[Key] | undefined): Profile =>
  put(profile, key, value);

/** A whole number as it was typed, where it lies between the two; anything else is not known. */
export function numberIn(text: string, least: number, most: number): number | undefined {
  const number = Number(text);
  return /^\d{1,4}$/.test(text.trim()) && number >= least && number <= most ? number : undefined;
}

/** A grade goes with what is held or expected; whoever has none has no grade either. */
export function withPaper(profile: Profile, id: QualificationId, status: PaperStatus | undefined): Profile {
  const grade = status === 'none' ? undefined : profile.has[id]?.grade;
  const paper = status && { status, ...(grade !== undefined && { grade }) };
  return { ...profile, has: put(profile.has, id, paper) };
}

export function withGrade(profile: Profile, id: QualificationId, grade: string | undefined): Profile {
  const paper = profile.has[id];
  return paper ? { ...profile, has: { ...profile.has, [id]: put(paper, 'grade', grade) } } : profile;
}

export function withRegister(profile: Profile, id: RegisterId, state: RegisterState | undefined): Profile {
  const others = profile.registers.filter((register) => register.id !== id);
  return { ...profile, registers: state ? [...others, { id, state }] : others };
}

export const withCircumstance = (profile: Profile, id: CircumstanceId, is: boolean | undefined): Profile => ({
  ...profile,
  circumstances: put(profile.circumstances, id, is),
});

export type Limit = 'mustEarn' | 'noLoan' | 'partTime';

export const withLimit = (profile: Profile, limit: Limit, is: boolean): Profile => ({
  ...profile,
  limits: put(profile.limits, limit, is || undefined),
});

/** The same with this under the key, or without the key. */
function put<Whole extends object, Key extends keyof Whole>(
  whole: Whole,
  key: Key,
  value: Whole[Key] | undefined,
): Whole {
  const copy = { ...whole };
  if (value === undefined) delete copy[key];
  else copy[key] = value;
  return copy;
}
