import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentVersion } from '../../shared/content/version.ts';
import { findEveryWay, type EveryWay } from '../../shared/engine/find-ways.ts';
import { emptyProfile } from '../../shared/model/empty-profile.ts';
import { Nation } from '../../shared/model/profile.ts';
import type { Route } from '../../shared/model/route.ts';
import type { Way } from '../../shared/model/way.ts';
import { compiledContent } from '../../shared/pack/compiled.ts';
import { sliceOf } from '../../shared/pack/together.ts';
import { content as known } from '../../shared/view/examples/content.ts';
import { readStories } from '../stories/story.ts';
import { randomPack, randomPerson } from './random-pack.ts';
import { someUnknown } from './some-unknown.ts';

const { pack, content: whole } = compiledContent(contentVersion);
const today = '2026-11-25';

/** As the ways are compared: what is not known is neither better nor worse. */
function isAsGood(a: Way, b: Way): boolean {
  const isNoMore = (less: number | null, more: number | null) => less === null || more === null || less <= more;
  return (
    a.months <= b.months &&
    a.unpaidMonths <= b.unpaidMonths &&
    a.entry <= b.entry &&
    a.steps.length <= b.steps.length &&
    (a.possible === 'yes' || b.possible === 'unknown') &&
    isNoMore(a.borrowed, b.borrowed) &&
    isNoMore(b.netSixYears, a.netSixYears)
  );
}

function expectSound({ best, otherDoors }: EveryWay, told: string): void {
  expect(best.length > 0 || otherDoors.length === 0, `${told}: there are doors, and no way is shown first`).toBe(true);
  for (const way of best)
    for (const other of best)
      expect(isAsGood(way, other) && !isAsGood(other, way), `${told}: ${way.id} beats ${other.id}`).toBe(false);
}

test('with some figures unknown a way is shown wherever there is one, and none that another shown one beats', () => {
  fc.assert(
    fc.property(
      randomPack(true),
      fc.nat(),
      randomPerson,
      fc.constantFrom(...Nation.options),
      (content, seed, profile, nation) => {
        const [partly = content] = fc.sample(someUnknown(fc.constant(content)), { seed, numRuns: 1 });
        const all = findEveryWay({ role: 'nurse' }, profile, content, today);
        const found = findEveryWay({ role: 'nurse' }, { ...profile, nation }, partly, today);
        expect(found.best.length > 0, 'whether there is a way is no matter of money').toBe(all.best.length > 0);
        expectSound(found, 'a made-up pack');
      },
    ),
    { seed: 13, numRuns: Number(process.env.RUNS ?? 500) },
  );
}, 120_000);

const door = (paid: Route['paid'], amount: number | null): Route => ({
  ...(known.routes['care-worker--job'] as Route),
  from: { all: [] },
  to: { role: 'adult-nurse' },
  months: { typical: 12 },
  paid,
  cost: { paidBy: 'learner-loan', amount },
});
const band = (name: '2' | '3' | '4'): Route['paid'] => ({ by: 'band', bands: [name] });

/** Each beats the next on what both tell, and the last the first. */
test.each<[string, Route[]]>([
  ['three', [door(band('3'), null), door({ by: 'advert' }, 1000), door(band('4'), 2000)]],
  ['four', [door({ by: 'advert' }, 1000), door(band('4'), 2000), door(band('3'), null), door(band('2'), 500)]],
])('of %s ways that beat each other in a ring some are shown', (_, doors) => {
  const routes = Object.fromEntries(doors.map((route, index) => [`door-${index}`, route]));
  expectSound(findEveryWay({ role: 'adult-nurse' }, emptyProfile, { ...known, routes }, today), 'a ring');
});

const elsewhere = ['adult-nurse', 'care-worker', 'healthcare-assistant', 'paramedic', 'care-home-nurse'];

test.each(elsewhere)(
  'outside England, where no figure is known, the ways to %s stand',
  (role) => {
    for (const { id, profile } of readStories().filter((_, index) => index % 4 === 0))
      for (const nation of ['wales', 'northern-ireland'] as const)
        expectSound(
          findEveryWay({ role }, { ...profile, nation }, sliceOf(pack, role) ?? whole, today),
          `${id}, ${nation}`,
        );
  },
  120_000,
);
