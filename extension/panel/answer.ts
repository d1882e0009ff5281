import { findSupport } from '../../shared/engine/find-support.ts';
import { findEveryWay } from '../../shared/engine/find-ways.ts';
import { readRequirements } from '../../shared/engine/read-requirements.ts';
import type { Content } from '../../shared/model/content.ts';
import type { RoleId } from '../../shared/model/id.ts';
import type { Page } from '../../shared/model/page.ts';
import type { Profile } from '../../shared/model/profile.ts';
import type { Requirement } from '../../shared/model/requirement.ts';
import type { SupportAnswer } from '../../shared/model/support-answer.ts';
import type { Way } from '../../shared/model/way.ts';

/** What the engine finds for one role and one person. */
export type FoundWays = { ways: Way[]; isWhole: boolean; support: SupportAnswer[] };

/** What the advert asks; nothing where there is no advert. */
export const requirementsOf = (page: Page | undefined): Requirement[] =>
  page?.kind === 'vacancy' ? readRequirements(page.vacancy) : [];

/** The ways to a role, and the help on those ways. `today` is an ISO day. */
export function waysTo(role: RoleId, profile: Profile, content: Content, today: string): FoundWays {
  const { best, otherDoors, isWhole } = findEveryWay({ role }, profile, content, today);
  const ways = [...best, ...otherDoors];
  return { ways, isWhole, support: supportOn(ways, profile, content, today) };
}

/** Help on any of the ways, each once, with its best answer. */
function supportOn(ways: Way[], profile: Profile, content: Content, today: string): SupportAnswer[] {
  const rank = { yes: 0, unknown: 1, no: 2 };
  const best = new Map<string, SupportAnswer>();
  for (const found of ways.flatMap((way) => findSupport(profile, way, content, today))) {
    const before = best.get(found.support);
    if (!before || rank[found.answer] < rank[before.answer]) best.set(found.support, found);
  }
  return [...best.values()].toSorted((a, b) => rank[a.answer] - rank[b.answer]);
}
