import { z } from 'zod/mini';
import { Band } from './band.ts';
import { Condition } from './condition.ts';
import { QualificationId, RegisterId, RoleId, SupportId } from './id.ts';
import { Sources } from './provenance.ts';
import { Day, Link, PlainText } from './text.ts';

export const routeKinds = [
  'job-with-training',
  'apprenticeship',
  'foundation-apprenticeship',
  't-level',
  'college-course',
  'access-course',
  'degree',
  'degree-apprenticeship',
  'postgraduate',
  'top-up',
  'return-to-practice',
  'graduate-scheme',
  'volunteering',
  'work-experience',
  'cadets',
  'supported-employment',
  'portfolio',
  'overseas-registration',
] as const;
export const RouteKind = z.enum(routeKinds, { error: `Write one of: ${routeKinds.join(', ')}` });
export type RouteKind = z.infer<typeof RouteKind>;

/**
 * Who pays the person on this step.
 * `band`: Agenda for Change. `advert`: paid, and only the advert says how much; never below the legal minimum for the
 * age where there is a `floor`, often up to the top of `upTo`; without one we know no figure. `nobody`: study or volunteering.
 */
const Paid = z.discriminatedUnion(
  'by',
  [
    z.strictObject({ by: z.literal('band'), bands: z.array(Band).check(z.minLength(1)) }),
    z.strictObject({
      by: z.literal('advert'),
      floor: z.optional(z.enum(['apprentice', 'adult'])),
      upTo: z.optional(Band),
    }),
    z.strictObject({ by: z.literal('nobody') }),
  ],
  { error: 'Write { by: band, bands: […] }, { by: advert, floor: … } or { by: nobody }' },
);

/** What the course costs and who pays. A student loan is counted by its years, at the fee of the year. */
export const Cost = z.discriminatedUnion(
  'paidBy',
  [
    z.strictObject({ paidBy: z.enum(['employer', 'government', 'nobody']) }),
    z.strictObject({ paidBy: z.literal('student-loan'), years: z.number() }),
    z.strictObject({ paidBy: z.enum(['learner-loan', 'you']), amount: z.nullable(z.number()) }),
  ],
  { error: 'Write paidBy: employer, government, nobody, student-loan, learner-loan or you' },
);

/** One move: from a condition to a role, qualifications or a register. */
export const Route = z.strictObject({
  title: PlainText,
  kind: RouteKind,
  from: Condition,
  to: z.strictObject({
    role: z.optional(RoleId),
    qualifications: z.optional(z.array(QualificationId)),
    registers: z.optional(z.array(RegisterId)),
  }),
  /** Full-time months; a range where sources or employers differ, and `differ` when it is the sources. */
  months: z.strictObject({
    typical: z.number().check(z.minimum(0)),
    range: z.optional(z.tuple([z.number(), z.number()])),
    partTime: z.optional(z.number()),
    differ: z.optional(z.literal(true)),
  }),
  paid: Paid,
  cost: Cost,
  /** Grants that most people on this route get, counted into what a way brings in. */
  grants: z.optional(z.array(SupportId)),
  /** The apprenticeship standard; the route's status comes from it, never from a second hand. */
  standard: z.optional(z.string().check(z.regex(/^(ST|FA)\d{4}$/, 'Write a reference such as ST0781'))),
  /** A short or evening course: done beside a job that goes on paying, or beside another such course. */
  beside: z.optional(z.literal(true)),
  /** Months of the year in which it starts; absent: any time. */
  starts: z.optional(z.array(z.int().check(z.minimum(1), z.maximum(12)))),
  /** Months of the year by which to apply for those starts, in the same order. */
  applyBy: z.optional(z.array(z.int().check(z.minimum(1), z.maximum(12)))),
  /** The first and the last day on which new people may begin, where one is set: a course that is new, or that ends. */
  firstStart: z.optional(Day),
  lastStart: z.optional(Day),
  availability: z.optional(z.enum(['open', 'limited'])),
  /** The exams that someone of this age sits anyway: who told what grades they expect gets those, and no others. */
  ownExams: z.optional(z.literal(true)),
  /** Needs what few people have, so it is offered only when the profile says so. */
  few: z.optional(z.literal(true)),
  does: PlainText,
  find: z.strictObject({ text: PlainText, url: z.optional(Link) }),
  firstStep: PlainText,
  goodFor: PlainText,
  watchOut: z.array(PlainText),
  /** Known from adverts alone, and not checked yet: people are told so, and such routes are counted apart. */
  generic: z.optional(z.literal(true)),
  /** Who adds it; set when a local pack is laid over the national content. */
  publisher: z.optional(PlainText),
  sources: Sources,
});
export type Route = z.infer<typeof Route>;
