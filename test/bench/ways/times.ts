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
export function spread(times: Time[]): string {
  const at = (share: number) => {
    const ratio = percentile(
      times.map((each) => each.ratio),
      share,
    );
    return `${ms(
      percentile(
        times.map(({ time }) => time),
        share,
      ),
    )} (${ratio.toFixed(ratio < 10 ? 1 : 0)} ×)`;
  };
  return `median ${at(0.5)}, 95th percentile ${at(0.95)}, 99th ${at(0.99)}, most ${at(1)}`;
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
