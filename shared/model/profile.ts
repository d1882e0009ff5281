import { z } from 'zod/mini';

export const Nation = z.enum(['england', 'wales', 'scotland', 'northern-ireland']);
export type Nation = z.infer<typeof Nation>;

export const RegisterState = z.enum(['current', 'lapsed', 'overseas', 'due']);
export type RegisterState = z.infer<typeof RegisterState>;

const Qualified = z.strictObject({
  grade: z.optional(z.string().check(z.maxLength(20))),
  status: z.enum(['held', 'expected', 'none']),
});

/**
 * What a person has told us. Every field may be absent, and absent means not known, never no.
 * A profile with nothing in it is valid. `household` is pounds a year.
 */
export const Profile = z.strictObject({
  v: z.literal(1),
  age: z.optional(z.int().check(z.minimum(5), z.maximum(120))),
  schoolYear: z.optional(z.int().check(z.minimum(1), z.maximum(14))),
  nation: z.optional(Nation),
  ukResidenceYears: z.optional(z.number().check(z.minimum(0))),
  has: z.record(z.string(), Qualified),
  priorDegree: z.optional(z.boolean()),
  roles: z.array(z.strictObject({ id: z.string(), months: z.optional(z.number()), current: z.optional(z.boolean()) })),
  registers: z.array(z.strictObject({ id: z.string(), state: RegisterState })),
  circumstances: z.record(z.string(), z.boolean()),
  rightToWork: z.optional(z.enum(['yes', 'no', 'pending'])),
  household: z.optional(z.number()),
  limits: z.strictObject({
    mustEarn: z.optional(z.boolean()),
    noLoan: z.optional(z.boolean()),
    hours: z.optional(z.number()),
    partTime: z.optional(z.boolean()),
  }),
});
export type Profile = z.infer<typeof Profile>;
