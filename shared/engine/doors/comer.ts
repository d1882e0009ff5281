import type { Content } from '../../model/content.ts';
import type { Profile } from '../../model/profile.ts';
import { monthOf } from '../ways/calendar.ts';
import { startFrom, type Start } from '../ways/start.ts';

/**
 * Someone as doors meet them. `ready` is the months from today until they leave school or sixth form; 0 for whoever is at
 * neither, or has not said their year.
 */
export type Comer = { start: Start; ready: number; isAtSchool: boolean };

const endOfGcses = { year: 11, age: 16 };
const endOfSixthForm = { year: 13, age: 18 };

/**
 * Who comes to the doors, from what they told. A school year says when they leave and how old they are then at least: 16
 * on 1 September after year 11, 18 after year 13. Whoever is still at school has on paper what they told, and no more.
 */
export function comerOf(profile: Profile, content: Pick<Content, 'qualifications'>, today: string): Comer {
  const { schoolYear, nation = 'england' } = profile;
  // Scotland and Northern Ireland count school years in ways of their own.
  const isCounted = schoolYear !== undefined && (nation === 'england' || nation === 'wales');
  const isAtSchool = (isCounted && schoolYear <= endOfGcses.year) || (profile.age ?? endOfGcses.age) < endOfGcses.age;
  if (!isCounted || schoolYear > endOfSixthForm.year)
    return { start: startAs(profile, isAtSchool, content), ready: 0, isAtSchool };
  const end = schoolYear <= endOfGcses.year ? endOfGcses : endOfSixthForm;
  const ready = monthsToSeptember(monthOf(today)) + 12 * (end.year - schoolYear);
  const age = Math.max(profile.age ?? 0, end.age - ready / 12);
  return { start: startAs({ ...profile, age }, isAtSchool, content), ready, isAtSchool };
}

function startAs(profile: Profile, isAtSchool: boolean, content: Pick<Content, 'qualifications'>): Start {
  const { profile: person, assumed } = startFrom(profile, content);
  if (isAtSchool)
    return { profile: person, assumed: { ...assumed, nothingElse: ['roles', 'registers', 'qualifications'] } };
  // Nobody has a degree before 18.
  const isYoung = (profile.age ?? 99) <= endOfSixthForm.age;
  const degrees = Object.entries(content.qualifications).filter(([, { level }]) => (level ?? 0) >= 6);
  const none = Object.fromEntries(degrees.map(([id]) => [id, { status: 'none' as const }]));
  return isYoung
    ? { profile: { priorDegree: false, ...person, has: { ...none, ...person.has } }, assumed }
    : { profile: person, assumed };
}

/** From this month to the September in which the next school year begins, 1 to 12. */
const monthsToSeptember = (month: number): number => (8 - (month % 12) + 12) % 12 || 12;
