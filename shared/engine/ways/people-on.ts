import type { Profile } from '../../model/profile.ts';
import { give, isRunning, trainsFor } from './give.ts';
import type { WithStep } from './plan.ts';

/** The person as they are when each of these steps begins, from who they are today. */
export function peopleOn(steps: WithStep[], today: Profile): Profile[] {
  const people: Profile[] = [];
  let [person, at] = [today, 0];
  for (const { last } of steps) {
    const { route } = last.move;
    const before = later(person, last.begins - at, today, last.begins);
    people.push(before);
    const months = last.ends - last.begins;
    const after = route.beside ? later(before, months, today, last.ends) : before;
    person = give(after, route, trainsFor(route) || route.beside ? 0 : months);
    at = last.ends;
  }
  return people;
}

/** The same person so many months later, `month` months from today: older, and longer in the UK and in their jobs. */
function later(person: Profile, months: number, { age, ukResidenceYears }: Profile, month: number): Profile {
  return {
    ...person,
    ...(age !== undefined && { age: Math.floor(age + month / 12 + 1e-6) }),
    ...(ukResidenceYears !== undefined && { ukResidenceYears: ukResidenceYears + month / 12 }),
    roles: person.roles.map((role) =>
      isRunning(role) && role.months !== undefined ? { ...role, months: role.months + months } : role,
    ),
  };
}
