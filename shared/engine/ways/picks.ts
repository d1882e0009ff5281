import type { Content } from '../../model/content.ts';
import type { Pick, Way } from '../../model/way.ts';

/** What each pick is the best at; lower is better, undefined: not in the running. Order is the order shown. */
const bestAt: [Pick, (way: Way, doors: Content['doors']) => number | undefined][] = [
  ['earn-all-the-way', (way) => (way.unpaidMonths === 0 && way.borrowed === 0 ? way.months : undefined)],
  ['quickest', (way) => way.months],
  ['no-student-loan', (way) => (way.borrowed === 0 ? way.months : undefined)],
  ['fewest-grades', (way) => way.entry * 1000 + way.months],
  ['soonest-start', (way) => (way.steps[0]?.waits ?? 0) * 1000 + way.months],
  ['most-doors', (way, doors) => -sharedWith(way, doors) * 1000 + way.months],
];

/** The same ways with their picks named: those with a pick first, in the order of the picks, then the quickest. */
export function nameThePicks(ways: Way[], doors: Content['doors']): Way[] {
  const named = ways.map((way) => ({ ...way, picks: [] as Pick[] }));
  for (const [pick, score] of bestAt) {
    const ranked = named.flatMap((way) => {
      const value = score(way, doors);
      return value === undefined ? [] : [{ way, value: value + (way.possible === 'unknown' ? 0.5 : 0) }];
    });
    ranked.toSorted((a, b) => a.value - b.value)[0]?.way.picks.push(pick);
  }
  const order = (way: Way) =>
    Math.min(...way.picks.map((pick) => bestAt.findIndex(([name]) => name === pick)), bestAt.length);
  return named.toSorted((a, b) => order(a) - order(b) || a.months - b.months);
}

/** How many roles' ways may share the first two steps of this one, at most. */
const sharedWith = (way: Way, doors: Content['doors']): number =>
  Math.min(...way.steps.slice(0, 2).map((step) => doors[step.route] ?? 0));
