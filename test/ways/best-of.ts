import { unbeaten } from '../../shared/engine/ways/distinct.ts';
import { openBooks } from '../../shared/engine/ways/reckon.ts';
import { search, type Reached } from '../../shared/engine/ways/search.ts';
import { startFrom } from '../../shared/engine/ways/start.ts';
import type { Content } from '../../shared/model/content.ts';
import type { Profile } from '../../shared/model/profile.ts';

/** The ways that no other beats, before those that differ by little are left out. */
export function unbeatenWays(role: string, profile: Profile, content: Content, today: string): Reached[] {
  const start = startFrom(profile, content);
  return unbeaten(
    search((_, { to }) => to.role === role, start, openBooks(content, today, start.profile.nation), {
      most: Infinity,
      every: true,
    }).reached,
  );
}

const scores = {
  months: ({ months }) => months,
  unpaidMonths: ({ unpaidMonths }) => unpaidMonths,
  borrowed: ({ borrowed }) => borrowed,
  entry: ({ entry }) => entry,
  steps: ({ count }) => count,
  netSixYears: ({ netSixYears }) => netSixYears && -netSixYears,
  possible: ({ possible }) => (possible === 'yes' ? 0 : 1),
} satisfies Record<string, (measures: Reached['measures']) => number | null>;

export type Measure = keyof typeof scores;
export const measureNames = Object.keys(scores) as Measure[];

/** Lower is better; null is not known. */
export const scoreOf = ({ measures }: Reached, name: Measure): number | null => scores[name](measures);

/** The measures on which nothing is as good as the best of before. What is not known is neither better nor worse. */
export function worsened(before: Reached[], after: Reached[]): Measure[] {
  return measureNames.filter((name) => {
    const best = bestOf(before, name);
    return best !== undefined && !after.some((way) => (scoreOf(way, name) ?? -Infinity) <= best);
  });
}

/** The best that is known; undefined where nothing is. */
export function bestOf(ways: Reached[], name: Measure): number | undefined {
  const known = ways.map((way) => scoreOf(way, name)).filter((score) => score !== null);
  return known.length === 0 ? undefined : Math.min(...known);
}
