import { findEveryWay } from '../../../shared/engine/find-ways.ts';
import type { Content } from '../../../shared/model/content.ts';
import type { RoleId } from '../../../shared/model/id.ts';
import { median } from '../median.ts';
import { percentile } from '../percentile.ts';
import { ms, timed } from '../timed.ts';
import type { Someone } from './people.ts';

/** One search, and its time beside that of the control: reading the slice from its text, as a panel must before it. */
export type Time = { role: RoleId; person: Someone; time: number; ratio: number };

/**
 * Times one role for some people, each as it is done, after a few that warm it up, on other content where that would
 * take too long. `today` is an ISO day.
 */
export function* timesFor(
  role: RoleId,
  content: Content,
  people: Someone[],
  today: string,
  warmOn = content,
): Generator<Time> {
  const text = JSON.stringify(content);
  const control = median([1, 2, 3, 4, 5, 6, 7].map(() => timed(() => JSON.parse(text) as Content).time));
  const search = ({ profile }: Someone, on: Content) => timed(() => findEveryWay({ role }, profile, on, today)).time;
  for (const person of people.slice(0, 3)) search(person, warmOn);
  for (const person of people) {
    const time = search(person, content);
    yield { role, person, time, ratio: time / control };
  }
}

/** "median 6.1 ms (6 ×), 95th percentile 120 ms (90 ×), 99th … most …": the ratios are to the control. */
export const spread = (times: Time[]): string =>
  `median ${at(times, 0.5)}, 95th percentile ${at(times, 0.95)}, 99th ${at(times, 0.99)}, most ${at(times, 1)}`;

/** For a few searches, which have no 99th percentile. */
export const middleAndMost = (times: Time[]): string => `median ${at(times, 0.5)}, most ${at(times, 1)}`;

function at(times: Time[], share: number): string {
  const of = (figures: number[]) => percentile(figures, share);
  const ratio = of(times.map((each) => each.ratio));
  return `${ms(of(times.map(({ time }) => time)))} (${ratio.toFixed(ratio < 10 ? 1 : 0)} ×)`;
}

/** The roles whose median is the longest, and the searches that took longest of all. */
export function slowest(times: Time[], count: number): { roles: [RoleId, number][]; searches: Time[] } {
  const roles = [...new Set(times.map(({ role }) => role))].map((role): [RoleId, number] => [
    role,
    median(times.filter((each) => each.role === role).map(({ time }) => time)),
  ]);
  return {
    roles: roles.toSorted((a, b) => b[1] - a[1]).slice(0, count),
    searches: times.toSorted((a, b) => b.time - a.time).slice(0, count),
  };
}
