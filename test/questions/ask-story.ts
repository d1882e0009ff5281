import { answerQuestion } from '../../shared/engine/answer-question.ts';
import { findEveryWay } from '../../shared/engine/find-ways.ts';
import { nextQuestion } from '../../shared/engine/next-question.ts';
import type { Content } from '../../shared/model/content.ts';
import { emptyProfile } from '../../shared/model/empty-profile.ts';
import type { Profile } from '../../shared/model/profile.ts';
import type { Way } from '../../shared/model/way.ts';
import { highestQualification } from '../../shared/view/highest-qualification.ts';
import type { Story } from '../stories/story.ts';

/** What someone was asked until then, and the way that they are shown first. */
export type AskedSoFar = { asked: string[]; first?: Way };

const usualDay = '2026-11-25';

/**
 * Asks a made-up person one question after the other, from nothing told. They answer by what their story knows and skip the
 * rest. Before each question it says what they are shown.
 */
export function* askStory({ target, profile, today = usualDay }: Story, content: Content): Generator<AskedSoFar> {
  const asked: string[] = [];
  let told = emptyProfile;
  for (;;) {
    const { best, otherDoors } = findEveryWay({ role: target }, told, content, today);
    const ways = [...best, ...otherDoors];
    yield { asked: [...asked], ...(ways[0] && { first: ways[0] }) };
    const asking = { target: { role: target }, today, passed: asked, say: (id: string) => id };
    const question = nextQuestion(told, ways, content, asking);
    if (!question) return;
    told = answerQuestion(told, question.id, answerOf(profile, question.id));
    asked.push(question.id);
  }
}

/** What a person answers who knows no more than their story says. */
export function answerOf(profile: Profile, question: string): string {
  const [kind = '', id = ''] = question.split(':');
  const { has, roles, registers, limits } = profile;
  if (question === 'qualification') return highestQualification(profile);
  if (question === 'job') return roles.find(({ current }) => current)?.id ?? 'none';
  const paper: Record<string, string> = { held: 'yes', none: 'no', expected: 'expected' };
  if (kind === 'qualification') return paper[has[id]?.status ?? ''] ?? 'skip';
  const role = roles.find((each) => each.id === id);
  if (kind === 'role') return role ? (role.current ? 'now' : 'before') : 'no';
  if (kind === 'months') return String(role?.months ?? 'skip');
  if (kind === 'register') return registers.find((each) => each.id === id)?.state ?? 'no';
  const told = Object.entries({ ...profile, ...limits }).find(([key]) => key === kind)?.[1];
  if (typeof told === 'boolean') return told ? 'yes' : 'no';
  return typeof told === 'number' ? String(Math.floor(told)) : typeof told === 'string' ? told : 'skip';
}
