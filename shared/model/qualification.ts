import { z } from 'zod/mini';
import { QualificationId } from './id.ts';
import { Sources } from './provenance.ts';
import { PlainText } from './text.ts';

/** Something a person can hold on paper. */
export const Qualification = z.strictObject({
  title: PlainText,
  /** The national level, 0 for entry level to 8; absent where it has none (the Care Certificate). */
  level: z.optional(z.number()),
  subject: z.optional(PlainText),
  plain: PlainText,
  aka: z.array(PlainText),
  /** Whoever holds this also holds these, for any route that does not ask for the very one. */
  countsAs: z.array(QualificationId),
  /** The lowest grade in figures that is a pass: a GCSE of 3 is not yet level 2. */
  passGrade: z.optional(z.number()),
  sources: Sources,
});
export type Qualification = z.infer<typeof Qualification>;
