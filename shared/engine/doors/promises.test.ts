import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Condition } from '../../model/condition.ts';
import type { Content } from '../../model/content.ts';
import type { Door } from '../../model/door.ts';
import { emptyProfile } from '../../model/empty-profile.ts';
import type { Profile } from '../../model/profile.ts';
import { loadContent } from '../../pack/load.ts';
import { slice } from '../../pack/slice.ts';
import { doors } from '../doors.ts';
import { meets } from '../meets.ts';
import { give, longAgo } from '../ways/give.ts';
import { comerOf } from './comer.ts';
import { withGrade, type Graded } from './one-more.ts';

const whole = loadContent();
const slices = ['adult-nurse', 'foundation-doctor', 'sterile-services-technician', 'biomedical-scientist'].map((role) =>
  slice(whole, role),
);
const subjects = ['english-level-2', 'maths-level-2', 'science-level-2'];
const today = '2026-11-25';

/** People who told all that grades are about: pupils, students and adults, held or expected. */
const person: fc.Arbitrary<Profile> = fc
  .record({
    when: fc.constantFrom<Partial<Profile>>(
      { schoolYear: 10 },
      { schoolYear: 11 },
      { schoolYear: 13 },
      { age: 17 },
      { age: 22 },
      { age: 45 },
    ),
    grades: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 3, maxLength: 3 }),
    status: fc.constantFrom('held' as const, 'expected' as const),
    level3: fc.constantFrom('none', 'a-levels', 'access-health', 't-level-health'),
  })
  .map(({ when, grades, status, level3 }) => ({
    ...emptyProfile,
    ...when,
    has: {
      ...Object.fromEntries(
        subjects.map((subject, index) => [
          subject,
          grades[index] ? { grade: String(grades[index]), status } : { status: 'none' as const },
        ]),
      ),
      ...(level3 === 'none' ? { 'level-3': { status: 'none' as const } } : { [level3]: { status } }),
    },
  }));
const content = fc.constantFrom(...slices.keys()).map((index) => slices[index] ?? whole);
const some = { numRuns: 60, seed: 20261125 };

const worth: Record<Door['answer'], number> = { unknown: 0, 'step-first': 1, 'one-more': 2, open: 3 };
const byRoute = (all: Door[]) => new Map(all.map((door) => [door.route, door]));

test('a better grade never closes a door, nor moves one further away', () => {
  const better = fc.tuple(person, content, fc.constantFrom(...subjects), fc.integer({ min: 1, max: 5 }));
  fc.assert(
    fc.property(better, ([profile, pack, subject, more]) => {
      const had = profile.has[subject];
      const grade = String(Math.min(9, Number(had?.grade ?? 0) + more));
      const status = had?.status === 'expected' ? ('expected' as const) : ('held' as const);
      const after = byRoute(doors({ ...profile, has: { ...profile.has, [subject]: { grade, status } } }, pack, today));
      for (const door of doors(profile, pack, today)) {
        const to = pack.routes[door.route]?.to;
        // Nobody is shown a course for the subject that they have passed by now.
        const isTheSubject = (id: string) =>
          id === subject || pack.qualifications[id]?.countsAs.includes(subject) === true;
        if (!to?.role && to?.qualifications?.some(isTheSubject)) continue;
        const then = after.get(door.route)?.answer;
        expect(then ? worth[then] : -1, `${door.route} with ${grade} in ${subject}`).toBeGreaterThanOrEqual(
          worth[door.answer],
        );
      }
    }),
    some,
  );
});

test('what is open is met on that day, and what is one more away or needs a step is not met now', () => {
  fc.assert(
    fc.property(person, content, (profile, pack) => {
      const { start } = comerOf(profile, pack, today);
      for (const door of doors(profile, pack, today)) {
        const { answer } = meets(fromOf(door, pack), at(door, start.profile), pack, start.assumed);
        if (door.answer === 'open') expect(answer, door.route).toBe('yes');
        if (door.answer === 'one-more' || door.answer === 'step-first') expect(answer, door.route).toBe('no');
      }
    }),
    some,
  );
});

test('the steps lead there: each holds after those before it, the door after all, and none could be left out', () => {
  fc.assert(
    fc.property(person, content, (profile, pack) => {
      const { start } = comerOf(profile, pack, today);
      for (const door of doors(profile, pack, today).filter(({ answer }) => answer === 'step-first')) {
        expect(door.steps.length, door.route).toBeGreaterThan(0);
        expect(door.needs.length, door.route).toBeGreaterThan(0);
        const walk = (steps: string[]) => {
          let now: Profile = start.profile;
          for (const step of [...steps, door.route]) {
            const route = pack.routes[step];
            if (!route || meets(timeless(route.from), now, pack, start.assumed).answer !== 'yes') return step;
            now = give(now, route, longAgo);
          }
          return 'there';
        };
        expect(walk(door.steps), `${door.route} by ${door.steps.join()}`).toBe('there');
        for (const step of door.steps)
          expect(walk(door.steps.filter((other) => other !== step)), `${door.route} without ${step}`).not.toBe('there');
      }
    }),
    some,
  );
});

test('one more: adding exactly that opens the door', () => {
  let seen = 0;
  fc.assert(
    fc.property(person, content, (profile, pack) => {
      for (const door of doors(profile, pack, today).filter(({ answer }) => answer === 'one-more')) {
        seen += 1;
        expect(door.needs).toHaveLength(1);
        const after = byRoute(doors(withGrade(profile, door.needs[0] as Graded), pack, today));
        expect(after.get(door.route)?.answer, `${door.route} with ${JSON.stringify(door.needs)}`).toBe('open');
      }
    }),
    some,
  );
  expect(seen).toBeGreaterThan(20);
});

const fromOf = ({ route }: Door, pack: Content): Condition => pack.routes[route]?.from ?? { any: [] };

/** The person at the age that they have in the month of the door. */
function at({ startsOn = today }: Door, profile: Profile): Profile {
  if (profile.age === undefined) return profile;
  const [year = 0, month = 0] = startsOn.split('-').map(Number);
  const months = (year - 2026) * 12 + month - 11;
  return { ...profile, age: Math.floor(profile.age + months / 12 + 1e-6) };
}

/** What a condition asks but for ages and school years: the months between steps are the engine's to reckon. */
function timeless(condition: Condition): Condition {
  if ('age' in condition || 'schoolYear' in condition) return { all: [] };
  if ('all' in condition) return { all: condition.all.map(timeless) };
  if ('any' in condition) return { any: condition.any.map(timeless) };
  return condition;
}
