import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { content as known } from '../../view/examples/content.ts';
import { emptyProfile } from '../../model/empty-profile.ts';
import type { Content } from '../../model/content.ts';
import type { Condition } from '../../model/condition.ts';
import type { Route } from '../../model/route.ts';
import { monthOf } from './calendar.ts';
import { isNeeded } from './is-needed.ts';
import { measure, type Measures } from './measure.ts';
import { beats, isAsGood } from './pareto.ts';
import type { Plan } from './plan.ts';
import { openBooks } from './reckon.ts';
import { search } from './search.ts';
import { startFrom } from './start.ts';
import { take } from './take.ts';

const today = '2026-11-25';
const papers = ['english', 'maths', 'level-3'];
const jobs = ['helper', 'carer'];

const fact: fc.Arbitrary<Condition> = fc.oneof(
  fc.constantFrom(...papers).map((qualification) => ({ qualification })),
  fc.constantFrom(...jobs).map((role) => ({ role })),
  fc.constant({ any: jobs.map((role) => ({ role })) }),
);
const route: fc.Arbitrary<Route> = fc
  .record({
    asks: fc.uniqueArray(fact, { maxLength: 2, selector: (each) => JSON.stringify(each) }),
    gives: fc.oneof(
      fc.constantFrom(...papers).map((id) => ({ qualifications: [id] })),
      fc.constantFrom(...jobs).map((role) => ({ role })),
      fc.record({ role: fc.constantFrom(...jobs), qualifications: fc.constantFrom(...papers).map((id) => [id]) }),
    ),
    months: fc.constantFrom(3, 6, 12, 24),
    paid: fc.constantFrom<Route['paid']>({ by: 'nobody' }, { by: 'band', bands: ['2'] }, { by: 'band', bands: ['4'] }),
    beside: fc.constantFrom(undefined, true as const),
    starts: fc.constantFrom<number[] | undefined>(undefined, [9], [1, 9]),
    cost: fc.constantFrom<Route['cost']>(
      { paidBy: 'nobody' },
      { paidBy: 'you', amount: 900 },
      { paidBy: 'learner-loan', amount: 3000 },
    ),
  })
  .map(({ asks, gives, months, paid, beside, starts, cost }) => {
    // A job pays, and is not done beside another; what is studied beside one does not pay.
    const isJob = 'role' in gives;
    return {
      ...(known.routes['care-worker--job'] as Route),
      from: { all: asks },
      to: gives,
      months: { typical: months },
      paid:
        isJob && paid.by === 'nobody'
          ? { by: 'band' as const, bands: ['3' as const] }
          : isJob || !beside
            ? paid
            : { by: 'nobody' as const },
      cost,
      ...(beside && !isJob && { beside }),
      ...(starts && { starts }),
    };
  });
const last = fc
  .record({
    asks: fc.uniqueArray(fact, { minLength: 1, maxLength: 3, selector: (each) => JSON.stringify(each) }),
    months: fc.constantFrom(12, 36),
    paid: fc.boolean(),
  })
  .map(({ asks, months, paid }): Route => ({
    ...(known.routes['care-worker--job'] as Route),
    from: { all: asks },
    to: { role: 'nurse' },
    months: { typical: months },
    paid: paid ? { by: 'band', bands: ['3'] } : { by: 'nobody' },
  }));

const brief = ([id, { from, to, months, paid, cost, beside, starts }]: [string, Route]) =>
  `${id}: ${JSON.stringify({ from, to, months, paid, cost, beside, starts })}`;

/** Every plan there is: each route at most once, each step with something that a later one asks for, none that could be left out. */
function everyPlan(content: Content): { plan: Plan; measures: Measures }[] {
  const start = startFrom(emptyProfile);
  const around = { content, assumed: start.assumed, now: monthOf(today) };
  const books = openBooks(content, today);
  const found: { plan: Plan; measures: Measures }[] = [];
  const goOn = (plan: Plan): void => {
    for (const [id, each] of Object.entries(content.routes)) {
      if (plan.taken.some((step) => step.route === id)) continue;
      const next = take(plan, id, each, around);
      if (!next) continue;
      if (each.to.role !== 'nurse') goOn(next);
      else if (leadsOn(next, content) && isNeeded(next, start, new Map(Object.entries(content.routes)), around, books))
        found.push({ plan: next, measures: measure(next, books, 'nurse') });
    }
  };
  goOn({ profile: start.profile, months: 0, taken: [] });
  return found;
}

const leadsOn = ({ taken }: Plan, { routes }: Content) =>
  taken.slice(0, -1).every(({ route: id }, index) => {
    const to = routes[id]?.to;
    const asked = JSON.stringify(taken.slice(index + 1).map((later) => routes[later.route]?.from));
    return [to?.role, ...(to?.qualifications ?? [])].some((name) => name !== undefined && asked.includes(`"${name}"`));
  });

const packOf = (steps: Route[], doors: Route[]): Content => {
  const role = known.roles['adult-nurse'] as Content['roles'][string];
  const qualification = known.qualifications['level-3'] as Content['qualifications'][string];
  return {
    ...known,
    routes: Object.fromEntries([
      ...steps.map((each, index) => [`step-${index}`, each] as const),
      ...doors.map((each, index) => [`door-${index}`, each] as const),
    ]),
    roles: { nurse: role, helper: role, carer: role },
    qualifications: Object.fromEntries(papers.map((id) => [id, { ...qualification, countsAs: [] }])),
  };
};

/** Fails when a plan that nothing beats has none among those kept that is as good, measured as `as` has it. */
function expectAsGood(content: Content, as: (measures: Measures) => Measures): void {
  const kept = search('nurse', startFrom(emptyProfile), openBooks(content, today));
  const every = everyPlan(content);
  for (const { plan, measures } of every.filter((one) => !every.some((other) => beats(other.measures, one.measures))))
    expect(
      kept.some((each) => isAsGood(as(each.measures), measures)),
      [
        told(plan),
        'is not beaten by',
        ...kept.map((each) => told(each.plan)),
        ...Object.entries(content.routes).map(brief),
      ].join('\n'),
    ).toBe(true);
}

const told = (plan: Plan) => plan.taken.map((step) => step.route).join(' ');
const packs = [
  fc.array(route, { minLength: 2, maxLength: 5 }),
  fc.array(last, { minLength: 1, maxLength: 2 }),
] as const;

test('whatever the routes, a search of every plan finds none that is better on time, loan, grades, steps and certainty', () => {
  fc.assert(
    fc.property(...packs, (steps, doors) =>
      expectAsGood(packOf(steps, doors), (measures) => ({ ...measures, netSixYears: Infinity })),
    ),
    { seed: 7, numRuns: 400 },
  );
});

test('nor on what it brings in, where no start is waited for and the job is reached with pay within six years', () => {
  const atAnyTime = (each: Route): Route => {
    const { starts: _, ...rest } = each;
    return { ...rest, months: { typical: Math.min(12, rest.months.typical) } };
  };
  fc.assert(
    fc.property(...packs, (steps, doors) =>
      expectAsGood(
        packOf(
          steps.map(atAnyTime),
          doors.map((door) => ({ ...atAnyTime(door), paid: { by: 'band', bands: ['4'] } })),
        ),
        (measures) => measures,
      ),
    ),
    { seed: 7, numRuns: 400 },
  );
});
