import * as fc from 'fast-check';
import { expect } from 'vitest';
import { contentVersion } from '../../shared/content/version.ts';
import { findEveryWay } from '../../shared/engine/find-ways.ts';
import type { Content } from '../../shared/model/content.ts';
import { compiledContent } from '../../shared/pack/compiled.ts';
import { sliceOf } from '../../shared/pack/together.ts';
import { anyone } from './anyone.ts';
import { checkWay } from './check-way.ts';

/** In the autumn of the content, before and after a closing month, and two years on, when some figures are old. */
const days = ['2026-11-25', '2027-01-15', '2027-08-31', '2028-06-30'];

/** So many people in each of the files that share the work: `npm test` has two cores. RUNS asks for more. */
export const people = Number(process.env.RUNS ?? 600);

/** Checks each way and each other door that anyone is shown to any role of the real content. */
export function checkAnyone(seed: number): void {
  const { content, pack } = compiledContent(contentVersion);
  let checked = 0;
  const slices = new Map<string, Content>();
  const sliceFor = (role: string): Content => {
    const slice = slices.get(role) ?? { ...(sliceOf(pack, role) ?? content), sources: content.sources };
    slices.set(role, slice);
    return slice;
  };
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(pack.slices)),
      anyone(content),
      fc.constantFrom(...days),
      (role, profile, today) => {
        const slice = sliceFor(role);
        const { best, otherDoors } = findEveryWay({ role }, profile, slice, today);
        const held = profile.roles.find(({ id }) => id === role);
        if (held && held.current !== false) expect([...best, ...otherDoors], 'they have the job').toEqual([]);
        for (const way of [...best, ...otherDoors])
          expect(checkWay(way, { role, profile, content: slice, today }), way.id).toEqual([]);
        const doors = best.map(({ steps }) => steps.at(-1)?.route);
        for (const { steps } of otherDoors) {
          expect(doors, 'another door is one that no way before ends by').not.toContain(steps.at(-1)?.route);
          doors.push(steps.at(-1)?.route);
        }
        checked += best.length + otherDoors.length;
      },
    ),
    { seed, numRuns: people },
  );
  expect(checked, 'so few ways show little').toBeGreaterThan(people);
}
