import * as fc from 'fast-check';
import { emptyProfile } from '../../shared/model/empty-profile.ts';
import type { Condition } from '../../shared/model/condition.ts';
import type { Content } from '../../shared/model/content.ts';
import type { Profile } from '../../shared/model/profile.ts';
import type { Route } from '../../shared/model/route.ts';
import { content as known } from '../../shared/view/examples/content.ts';

const papers = ['english', 'maths', 'level-3'];
const jobs = ['helper', 'carer'];

const paper = fc.constantFrom(...papers).map((qualification): Condition => ({ qualification }));
const job = fc.constantFrom(...jobs).map((role): Condition => ({ role }));

/** What a route may ask for. With `not` also what must not be. */
const conditions = (withNot: boolean): fc.Arbitrary<Condition> =>
  fc.oneof(
    { weight: 4, arbitrary: paper },
    { weight: 3, arbitrary: job },
    fc.record({ role: fc.constantFrom(...jobs), months: fc.constantFrom(6, 12, 24) }),
    fc.constantFrom<Condition>(
      { any: jobs.map((role) => ({ role })) },
      { any: [{ qualification: 'english' }, { qualification: 'maths' }] },
      { any: jobs.map((role) => ({ role, months: 12 })) },
      { any: [{ all: [{ role: 'helper' }, { qualification: 'english' }] }, { role: 'carer' }] },
      { atLeast: { count: 2, of: [{ qualification: 'english' }, { qualification: 'maths' }, { role: 'carer' }] } },
      { age: { min: 18 } },
      { register: 'pin' },
      { circumstance: 'parent' },
      { qualification: 'english', equivalent: 'ask' },
    ),
    ...(withNot ? [fc.oneof(job, fc.constant<Condition>({ register: 'pin' })).map((not): Condition => ({ not }))] : []),
  );

const asking = (withNot: boolean, least: number, most: number) =>
  fc
    .uniqueArray(conditions(withNot), {
      minLength: least,
      maxLength: most,
      selector: (each) => JSON.stringify(each),
    })
    .map((all): Condition => ({ all }));

const pattern = known.routes['care-worker--job'] as Route;

const between = (withNot: boolean): fc.Arbitrary<Route> =>
  fc
    .record({
      from: asking(withNot, 0, 2),
      to: fc.oneof<fc.Arbitrary<Route['to']>[]>(
        fc.constantFrom(...papers).map((id) => ({ qualifications: [id] })),
        fc.constantFrom(...jobs).map((role) => ({ role })),
        fc.record({ role: fc.constantFrom(...jobs), qualifications: fc.constantFrom(...papers).map((id) => [id]) }),
        fc.constant({ role: 'carer', registers: ['pin'] }),
        fc.constant({ qualifications: ['english-for-work'] }),
      ),
      months: fc.constantFrom(3, 6, 9, 12, 24, 40),
      band: fc.constantFrom('2' as const, '3' as const, '4' as const),
      isPaid: fc.boolean(),
      beside: fc.boolean(),
      starts: fc.constantFrom<number[] | undefined>(undefined, undefined, [9], [1, 9]),
      applyBy: fc.boolean(),
      cost: fc.constantFrom<Route['cost']>(
        { paidBy: 'nobody' },
        { paidBy: 'you', amount: 900 },
        { paidBy: 'learner-loan', amount: 3000 },
      ),
    })
    .map(({ from, to, months, band, isPaid, beside, starts, applyBy, cost }): Route => {
      const isJob = 'role' in to;
      return {
        ...pattern,
        from,
        to,
        months: { typical: months },
        // A job pays, but for study that leads to one; what is studied beside a job does not.
        paid: (isJob ? isPaid || !('registers' in to) : isPaid && !beside)
          ? { by: 'band', bands: [band] }
          : { by: 'nobody' },
        cost,
        ...(beside && !isJob && { beside: true as const }),
        ...(starts && { starts }),
        ...(starts && applyBy && { applyBy: starts.map((start) => (start === 9 ? 1 : 10)) }),
      };
    });

const door = (withNot: boolean): fc.Arbitrary<Route> =>
  fc
    .record({
      from: asking(withNot, 1, 3),
      months: fc.constantFrom(0, 12, 36),
      isPaid: fc.boolean(),
      starts: fc.boolean(),
    })
    .map(({ from, months, isPaid, starts }) => ({
      ...pattern,
      from,
      to: { role: 'nurse' },
      months: { typical: months },
      paid: isPaid ? { by: 'band', bands: ['3'] } : { by: 'nobody' },
      cost: isPaid ? { paidBy: 'nobody' } : { paidBy: 'student-loan', years: 3 },
      ...(starts && { starts: [9] }),
    }));

/** A small made-up pack: up to five routes to papers and jobs, and one or two to the role `nurse`. */
export const randomPack = (withNot: boolean): fc.Arbitrary<Content> =>
  fc
    .record({
      steps: fc.array(between(withNot), { minLength: 2, maxLength: 5 }),
      doors: fc.array(door(withNot), { minLength: 1, maxLength: 2 }),
    })
    .map(({ steps, doors }) => packOf(Object.fromEntries([...named('step', steps), ...named('door', doors)])));

/** The same pack, with some of its routes run elsewhere as well: longer or shorter, from other months on. */
export const randomPackWithCourses = (withNot: boolean): fc.Arbitrary<Content> =>
  fc
    .record({
      pack: randomPack(withNot),
      courses: fc.array(
        fc.record({
          of: fc.nat(20),
          months: fc.constantFrom(3, 6, 9, 12),
          starts: fc.constantFrom<number[] | undefined>(undefined, [9], [1], [1, 9], [4, 9]),
        }),
        { minLength: 2, maxLength: 6 },
      ),
    })
    .map(({ pack, courses }) => {
      const routes = Object.entries(pack.routes);
      const added = courses.flatMap(({ of, months, starts }, index) => {
        const [id, route] = routes[of % routes.length] ?? [];
        if (!route) return [];
        const { starts: _, applyBy: __, ...rest } = route;
        const run: Route = { ...rest, months: { typical: months }, publisher: 'A town', ...(starts && { starts }) };
        return [[`town-${index}--${id}`, run] as const];
      });
      return { ...pack, routes: { ...pack.routes, ...Object.fromEntries(added) } };
    });

const named = (name: string, routes: Route[]) => routes.map((route, index) => [`${name}-${index}`, route] as const);

const [loan] = known.studentFinance as [Content['studentFinance'][number]];

function packOf(routes: Content['routes']): Content {
  const role = known.roles['adult-nurse'] as Content['roles'][string];
  const qualification = known.qualifications['level-3'] as Content['qualifications'][string];
  const paperOf = (level: number, countsAs: string[] = []) => ({ ...qualification, level, countsAs });
  return {
    ...known,
    routes,
    roles: { nurse: role, helper: role, carer: role },
    qualifications: {
      english: paperOf(2),
      'english-for-work': paperOf(2, ['english']),
      maths: paperOf(2),
      'level-3': paperOf(3, ['maths']),
    },
    // A year of study costs 20,000 in all.
    studentFinance: (['tuition-fee', 'maintenance-away'] as const).map((item) => ({ ...loan, item, value: 10_000 })),
  };
}

/** Anyone of 16 or more, in the terms of these packs. */
export const randomPerson: fc.Arbitrary<Profile> = fc
  .record({
    age: fc.option(fc.constantFrom(16, 17, 21, 40), { nil: undefined, freq: 1 }),
    has: fc.dictionary(
      fc.constantFrom(...papers),
      fc.constantFrom({ status: 'held' as const }, { status: 'none' as const }),
      { maxKeys: 2 },
    ),
    roles: fc.constantFrom<Profile['roles']>(
      [],
      [],
      [{ id: 'helper', months: 8, current: true }],
      [{ id: 'carer', months: 30, current: true }],
      [{ id: 'helper', months: 3 }],
    ),
    registers: fc.constantFrom<Profile['registers']>([], [], [{ id: 'pin', state: 'current' }]),
    circumstances: fc.constantFrom<Profile['circumstances']>({}, { parent: true }, { parent: false }),
    limits: fc.constantFrom<Profile['limits']>({}, {}, { noLoan: true }, { mustEarn: true }),
  })
  .map(({ age, ...rest }): Profile => ({ ...emptyProfile, ...rest, ...(age !== undefined && { age }) }));
