import type { Content } from '../model/content.ts';
import type { Profile } from '../model/profile.ts';
import type { Requirement } from '../model/requirement.ts';
import type { PageWords } from './words.ts';

export type RequirementState = keyof PageWords['requirements']['chips'];

/**
 * How one requirement stands. What the advert says comes first (not needed, a door, training), then what the person
 * told us. Checks, driving and what comes after an offer are never a "not yet": their state says when to ask.
 */
export function requirementState(
  requirement: Requirement,
  profile: Profile | undefined,
  content: Content,
): RequirementState {
  const { kind, open, negated } = requirement;
  if (negated) return 'notNeeded';
  if (kind === 'check' || kind === 'right') return 'after';
  if (kind === 'licence' || kind === 'availability') return open === 'none' ? 'ask' : doorOf(open);
  if (kind === 'registration') return registration(requirement, profile);
  if (kind === 'qualification' && profile) {
    const held = qualification(requirement, profile, content);
    if (held === 'have' || (held === 'notYet' && open === 'none')) return held;
  }
  if (open !== 'none') return doorOf(open);
  return kind === 'skill' || kind === 'attitude' || kind === 'language' ? 'show' : 'cannotTell';
}

const doorOf = (open: Requirement['open']) => (open === 'training' ? 'train' : 'door');

function registration(
  { register, legal, open, importance }: Requirement,
  profile: Profile | undefined,
): RequirementState {
  const entry = profile?.registers.find(({ id }) => id === register);
  if (entry?.state === 'current') return 'have';
  if (open !== 'none') return doorOf(open);
  // What only helps can't be a matter of law: the line asks for more than the register, such as time on it.
  return legal && importance !== 'desirable' ? 'law' : 'cannotTell';
}

/** Level and subject must both be met to say "you have this"; a "none" at that level says "not yet"; else undefined. */
function qualification({ level, subject }: Requirement, profile: Profile, content: Content) {
  if (level === undefined) return undefined;
  const fits = (id: string) => {
    const paper = content.qualifications[id];
    const sameSubject = subject === undefined || paper?.subject?.toLowerCase() === subject.toLowerCase();
    return paper?.level !== undefined && sameSubject ? paper.level : undefined;
  };
  const papers = Object.entries(profile.has).map(([id, { status }]) => ({ status, level: fits(id) ?? -1 }));
  if (papers.some((paper) => paper.status === 'held' && paper.level >= level)) return 'have';
  return papers.some((paper) => paper.status === 'none' && paper.level === level) ? 'notYet' : undefined;
}
