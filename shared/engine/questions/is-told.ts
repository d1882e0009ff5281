import type { Content } from '../../model/content.ts';
import type { Profile } from '../../model/profile.ts';
import { highestSpeaksOf } from '../answer-first.ts';
import { meetsFact } from '../meets-fact.ts';
import { startFrom } from '../ways/start.ts';

/**
 * Has a person told what a question asks, or what answers it? Who has A levels has level 3; who has no degree has none in
 * physics. A job or register that is not in the profile may not have been spoken of.
 */
export function isTold(questionId: string, profile: Profile, content: Content): boolean {
  const [kind, id] = questionId.split(':');
  if (kind === 'qualification') return id === undefined ? isHighestTold(profile) : isPaperTold(id, profile, content);
  if (kind === 'job') return profile.roles.some(({ current }) => current);
  if (kind === 'role') return profile.roles.some((role) => role.id === id);
  if (kind === 'months') return profile.roles.every((role) => role.id !== id || role.months !== undefined);
  // Nobody is on a register before they are grown up.
  if (kind === 'register') return (profile.age ?? 18) < 18 || profile.registers.some((register) => register.id === id);
  if (kind === 'circumstance') return Object.keys(profile.circumstances).some((circumstance) => circumstance === id);
  // Nobody of 19 or more is in a school year; of whoever may be, the age tells first.
  if (kind === 'schoolYear') return profile.schoolYear !== undefined || (profile.age ?? 19) >= 19;
  return [profile, profile.limits].some((part) =>
    Object.entries(part).some(([key, value]) => key === kind && value !== undefined),
  );
}

const isHighestTold = ({ has, priorDegree }: Profile) =>
  priorDegree !== undefined || highestSpeaksOf.some((id) => has[id] !== undefined);

function isPaperTold(id: string, profile: Profile, content: Content): boolean {
  const paper = content.qualifications[id];
  const isDegree = id === 'degree' || (paper?.level ?? 0) >= 6;
  if (isDegree && (id === 'degree' ? profile.priorDegree !== undefined : profile.priorDegree === false)) return true;
  const fact = { qualification: id, equivalent: 'accepted' } as const;
  return meetsFact(fact, startFrom(profile, content).profile, content, {}).answer !== 'unknown';
}
