import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { distinct, unbeaten } from '../../shared/engine/ways/distinct.ts';
import { openBooks } from '../../shared/engine/ways/reckon.ts';
import { search, type Reach, type Reached } from '../../shared/engine/ways/search.ts';
import { startFrom } from '../../shared/engine/ways/start.ts';
import { stepsOf } from '../../shared/engine/ways/plan.ts';
import type { Content } from '../../shared/model/content.ts';
import { newest } from '../../shared/model/newest.ts';
import type { Profile } from '../../shared/model/profile.ts';
import type { Route } from '../../shared/model/route.ts';
import { everyWay, unbeatenOf, type Measured, type Pay } from './every-way.ts';
import { randomPack, randomPackWithCourses, randomPerson } from './random-pack.ts';

const today = '2026-11-25';

const payIn = (content: Content): Pay => {
  const ofBand = (band?: string) =>
    newest(
      content.bandPay.filter((row) => row.band === band),
      today,
    )[0]?.entry ?? 0;
  return {
    route: ({ paid }) => (paid.by === 'band' ? ofBand(paid.bands[0]) : 0),
    role: (id) => ofBand(content.roles[id]?.bands[0]),
  };
};

const found = (content: Content, profile: Profile, reach?: Reach): Reached[] => {
  const start = startFrom(profile, content);
  const books = openBooks(content, today, start.profile.nation);
  return unbeaten(search((_, { to }) => to.role === 'nurse', start, books, reach).reached);
};

const vector = ({
  months,
  unpaidMonths,
  borrowed,
  entry,
  count,
  netSixYears,
  possible,
}: Omit<Measured, 'ids' | 'borrowed'> & { borrowed: number | null }) =>
  `${possible}, ${months} months, ${unpaidMonths} unpaid, ${borrowed} borrowed, level ${entry}, ${count} steps, ${netSixYears} pounds`;

const brief = ([id, { from, to, months, paid, cost, beside, starts, applyBy }]: [string, Route]) =>
  `${id}: ${JSON.stringify({ from, to, months, paid, cost, beside, starts, applyBy })}`;

test.each([
  { what: 'routes', packs: randomPack(true), seed: 7, runs: 300 },
  { what: 'routes and courses of local packs', packs: randomPackWithCourses(true), seed: 8, runs: 600 },
])(
  'whatever the $what and the person, the ways are those of a search of every plan that no other beats',
  (each) => {
    fc.assert(
      fc.property(each.packs, randomPerson, (content, profile) => {
        const ours = found(content, profile, { every: true });
        const every = everyWay('nurse', profile, content, today, payIn(content));
        const idsOf = ({ plan }: Reached) => stepsOf(plan).map(({ last }) => last.move.id);
        const told = [
          JSON.stringify(profile),
          ...Object.entries(content.routes).map(brief),
          'ours:',
          ...ours.map(
            (way) =>
              `${idsOf(way).join(' ')}: ${vector({ ...way.measures, netSixYears: way.measures.netSixYears ?? -1 })}`,
          ),
          'every:',
          ...unbeatenOf(every).map((way) => `${way.ids.join(' ')}: ${vector(way)}`),
        ].join('\n');
        const as = (way: Reached) => vector({ ...way.measures, netSixYears: way.measures.netSixYears ?? -1 });
        expect(new Set(ours.map(as)), told).toEqual(new Set(unbeatenOf(every).map(vector)));
        for (const way of ours) {
          const same = every.find(({ ids }) => ids.join() === idsOf(way).join());
          expect(same && vector(same), `${idsOf(way).join(' ')} is not among all\n${told}`).toBe(as(way));
        }
        const shown = (ways: Reached[]) => distinct(ways).map((way) => idsOf(way).join(' '));
        expect(shown(found(content, profile)), `those that differ in a person’s eyes\n${told}`).toEqual(shown(ours));
      }),
      { seed: each.seed, numRuns: Number(process.env.RUNS ?? each.runs) },
    );
  },
  600_000,
);
