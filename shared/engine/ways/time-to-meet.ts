import type { Condition } from '../../model/condition.ts';
import type { RouteId } from '../../model/id.ts';
import type { Profile } from '../../model/profile.ts';
import { monthsToAge } from './birthday.ts';
import type { Answers } from './answers.ts';
import type { Needs } from './needs.ts';

/**
 * Says of a route the least number of months before its condition may hold, as if everything that is missing were done
 * at once and every course began when one is ready: a bound from below. Infinity when nothing serves what is missing.
 */
export function timesToMeet(profile: Profile, answers: Answers, needs: Needs): (route: RouteId) => number {
  const times = new Map<Condition, number>();
  const missing: Condition[] = [];
  for (const [need, answer] of answers) {
    if (answer !== 'no') continue;
    times.set(need, waitFor(need, profile));
    missing.push(need);
  }

  // Each round carries the times one step further along the ladders; a time that falls may let others fall.
  for (let fell = true; fell;) {
    fell = false;
    for (const need of missing)
      for (const id of needs.servers.get(need) ?? []) {
        const time = timeFor(id) + (needs.routes.get(id)?.months.typical ?? 0);
        if (time >= (times.get(need) ?? Infinity)) continue;
        times.set(need, time);
        fell = true;
      }
  }
  return timeFor;

  function timeFor(id: RouteId): number {
    let most = 0;
    for (const need of needs.of.get(id) ?? []) most = Math.max(most, times.get(need) ?? 0);
    return most;
  }
}

/** The months until time alone meets a need: an age, or so long in a job that someone is in. */
export function waitFor(need: Condition, profile: Profile): number {
  const { age, roles } = profile;
  if ('age' in need) {
    const { min = 0, max = Infinity } = need.age;
    return age !== undefined && age < min && min <= max ? monthsToAge(min, age) : Infinity;
  }
  if ('role' in need) {
    const held = roles.find((role) => role.id === need.role && role.current);
    return held?.months === undefined ? Infinity : Math.max(0, (need.months ?? 0) - held.months);
  }
  // What joins several facts may be met by time in part: no bound is claimed. Time alone ends no registration.
  if ('any' in need) return Math.min(Infinity, ...need.any.map((part) => waitFor(part, profile)));
  return 'all' in need || 'atLeast' in need ? 0 : Infinity;
}
