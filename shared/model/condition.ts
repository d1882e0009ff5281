import { z } from 'zod/mini';
import { CircumstanceId } from './circumstance.ts';
import { type LimitId, QualificationId, RegisterId, RoleId } from './id.ts';
import { Nation, RegisterState } from './profile.ts';

const atLeastAtMost = z.strictObject({ min: z.optional(z.number()), max: z.optional(z.number()) });

const oneFact =
  'Write one fact, such as { age: { min: 16 } }, { qualification: english-level-2 } or { role: healthcare-assistant, months: 12 }; or all, any, not, atLeast';

/** One fact about a person. Each is an object with the one key that names it. */
export const Fact = z.union(
  [
    z.strictObject({ age: atLeastAtMost }),
    z.strictObject({ schoolYear: atLeastAtMost }),
    z.strictObject({ ukResidenceYears: atLeastAtMost }),
    z.strictObject({ hours: atLeastAtMost }),
    z.strictObject({ nation: z.array(Nation) }),
    z.strictObject({
      qualification: QualificationId,
      grade: z.optional(z.number()),
      /** May another qualification that counts as this one stand in? Absent: accepted. */
      equivalent: z.optional(z.enum(['accepted', 'ask', 'not-accepted'])),
    }),
    z.strictObject({ priorDegree: z.literal(true) }),
    z.strictObject({ role: RoleId, months: z.optional(z.number()) }),
    z.strictObject({ register: RegisterId, state: z.optional(RegisterState) }),
    z.strictObject({ circumstance: CircumstanceId }),
    z.strictObject({ rightToWork: z.literal(true) }),
    z.strictObject({ mustEarn: z.literal(true) }),
    z.strictObject({ noLoan: z.literal(true) }),
    z.strictObject({ partTime: z.literal(true) }),
  ],
  { error: oneFact },
);
/** `limit` is not written: it stands for what a limit leaves to be asked, and is never known. */
export type Fact = z.infer<typeof Fact> | { limit: LimitId };

/** What a route, a support or an entry rule asks of a person: facts joined by all, any, not and at least. */
export type Condition =
  | Fact
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { atLeast: { count: number; of: Condition[] } };

export const Condition: z.ZodMiniType<Condition> = z.lazy(() =>
  z.union(
    [
      z.strictObject({ all: z.array(Condition) }),
      z.strictObject({ any: z.array(Condition) }),
      z.strictObject({ not: Condition }),
      z.strictObject({ atLeast: z.strictObject({ count: z.number(), of: z.array(Condition) }) }),
      Fact,
    ],
    { error: oneFact },
  ),
);
