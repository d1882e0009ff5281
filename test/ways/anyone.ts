import * as fc from 'fast-check';
import { circumstances } from '../../shared/model/circumstance.ts';
import type { Content } from '../../shared/model/content.ts';
import { Nation, Profile, RegisterState } from '../../shared/model/profile.ts';

/** Anyone at all, in the terms of this content: every field of a profile told or not, whether it hangs together or not. */
export function anyone({ qualifications, roles, registers }: Content): fc.Arbitrary<Profile> {
  const told = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined, freq: 2 });
  const paper = fc.record({
    grade: fc.option(fc.constantFrom('1', '3', '4', '6', '9', 'B', 'Merit', 'Pass'), { nil: undefined, freq: 1 }),
    status: fc.constantFrom('held' as const, 'held' as const, 'expected' as const, 'none' as const),
  });
  const job = fc.record({
    id: fc.constantFrom(...Object.keys(roles)),
    months: told(fc.nat(120)),
    current: told(fc.boolean()),
  });
  const register = fc.record({
    id: fc.constantFrom(...Object.keys(registers)),
    state: fc.constantFrom(...RegisterState.options),
  });
  const byId = { selector: ({ id }: { id: string }) => id };
  return fc
    .record({
      age: told(fc.integer({ min: 13, max: 66 })),
      schoolYear: fc.option(fc.integer({ min: 8, max: 14 }), { nil: undefined, freq: 1 }),
      nation: fc.option(fc.constantFrom(...Nation.options, 'england' as const, 'england' as const), { nil: undefined }),
      ukResidenceYears: fc.option(fc.nat(20), { nil: undefined, freq: 1 }),
      has: fc.dictionary(fc.constantFrom(...Object.keys(qualifications)), paper, { maxKeys: 6 }),
      priorDegree: fc.option(fc.boolean(), { nil: undefined, freq: 1 }),
      roles: fc.uniqueArray(job, { ...byId, maxLength: 3 }),
      registers: fc.uniqueArray(register, { ...byId, maxLength: 2 }),
      circumstances: fc.dictionary(fc.constantFrom(...circumstances), fc.boolean(), { maxKeys: 4 }),
      rightToWork: fc.option(fc.constantFrom('yes' as const, 'no' as const, 'pending' as const), { nil: undefined }),
      household: fc.option(fc.nat(90_000), { nil: undefined, freq: 1 }),
      limits: fc.record({
        mustEarn: fc.option(fc.boolean(), { nil: undefined, freq: 1 }),
        noLoan: fc.option(fc.boolean(), { nil: undefined, freq: 1 }),
        hours: fc.option(fc.integer({ min: 4, max: 40 }), { nil: undefined, freq: 1 }),
        partTime: fc.option(fc.boolean(), { nil: undefined, freq: 1 }),
      }),
    })
    .map((all) => Profile.parse(JSON.parse(JSON.stringify({ v: 1, ...all }))));
}
