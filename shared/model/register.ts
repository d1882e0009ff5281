import { z } from 'zod/mini';
import { Sources } from './provenance.ts';
import { Link, PlainText } from './text.ts';

/** A list that the law, or an employer, wants a person to be on. */
export const Register = z.strictObject({
  title: PlainText,
  regulator: PlainText,
  /** Is it a matter of law, or voluntary? */
  legal: z.boolean(),
  nations: z.optional(z.array(z.string())),
  link: Link,
  /** How adverts write it, in lower case: "nmc pin", "registered nurse". */
  aka: z.array(PlainText),
  sources: Sources,
});
export type Register = z.infer<typeof Register>;
