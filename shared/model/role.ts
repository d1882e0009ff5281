import { z } from 'zod/mini';
import { Band } from './band.ts';
import { RegisterId, RoleId } from './id.ts';
import { Sources } from './provenance.ts';
import { Link, PlainText } from './text.ts';

/** A kind of job. */
export const Role = z.strictObject({
  title: PlainText,
  /** Other names and abbreviations as adverts write them; what the matcher looks for. */
  aka: z.array(PlainText),
  family: PlainText,
  sector: z.enum(['nhs', 'social-care', 'primary-care', 'public-health']),
  /** Three short sentences: what you do. */
  does: z.array(PlainText).check(z.minLength(1), z.maxLength(3, 'Write at most three sentences')),
  where: PlainText,
  register: z.optional(RegisterId),
  protectedTitle: z.optional(PlainText),
  /** Usual Agenda for Change bands, lowest first; none where pay is local. */
  bands: z.array(Band),
  /** Nobody is paid for it: volunteers, governors, cadets. */
  unpaid: z.optional(z.literal(true)),
  /** Roles that people move to and from sideways. */
  nearest: z.array(RoleId),
  more: z.optional(z.strictObject({ text: PlainText, url: Link })),
  sources: Sources,
});
export type Role = z.infer<typeof Role>;
