import type { Asked } from '../model/asked.ts';
import type { Content } from '../model/content.ts';
import type { Profile } from '../model/profile.ts';
import type { Requirement } from '../model/requirement.ts';
import { askedBy } from './asked-by.ts';
import { meets } from './meets.ts';
import { give, longAgo, nothingElse } from './ways/give.ts';
import { isOffered } from './ways/offered.ts';
import { startFrom } from './ways/start.ts';
import { isForThem } from './ways/doors.ts';
import { limitsFor } from './ways/limits.ts';
import { movesOf } from './ways/moves.ts';
import { rank } from './ways/tree.ts';

/** Each requirement of an advert by itself: there, not there yet and how it is closed, or can't tell. */
export function whatIsMissing(requirements: Requirement[], profile: Profile, content: Content): Asked[] {
  const start = startFrom(profile, content);
  const open = movesOf(content, { right: false, age: false, limits: limitsFor(start, content) }).all.filter(
    (move) => isOffered(move, start, content) && isForThem(move, start, content),
  );
  return requirements.map((requirement) => {
    const condition = askedBy(requirement, content);
    if (!condition) return { requirement, answer: 'unknown', closedBy: [] };
    const { answer } = meets(condition, start.profile, content, start.assumed);
    const bring = open.filter(({ route }) => {
      const after = meets(condition, give(start.profile, route, longAgo), content, nothingElse);
      return rank[after.answer] > rank[answer];
    });
    const closedBy = bring.toSorted((a, b) => a.route.months.typical - b.route.months.typical).map(({ id }) => id);
    return { requirement, answer, closedBy };
  });
}
