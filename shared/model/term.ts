import { z } from 'zod/mini';
import { Sources } from './provenance.ts';
import { PlainText } from './text.ts';

/** A piece of jargon in one plain sentence. */
export const Term = z.strictObject({
  title: PlainText,
  aka: z.array(PlainText),
  plain: PlainText.check(z.maxLength(180, 'Write one sentence of at most 180 characters')),
  sources: Sources,
});
export type Term = z.infer<typeof Term>;
