import { z } from 'zod/mini';
import { Condition } from './condition.ts';
import { RouteId } from './id.ts';
import { Sources } from './provenance.ts';
import { RouteKind } from './route.ts';
import { Day, Link, PlainText } from './text.ts';

/** Money and help. `for` names the routes it goes with; none means any. `who` is a condition on the person. */
export const Support = z.strictObject({
  title: PlainText,
  kind: z.enum(['grant', 'bursary', 'loan', 'free-course', 'scheme', 'right']),
  plain: PlainText,
  /** Pounds, unless the unit says otherwise. No row: conflicting or unknown, so only the link is shown. */
  amounts: z.array(z.strictObject({ value: z.number(), unit: PlainText, period: PlainText, from: Day, to: Day })),
  who: Condition,
  for: z.strictObject({ routes: z.optional(z.array(RouteId)), kinds: z.optional(z.array(RouteKind)) }),
  how: PlainText,
  link: Link,
  /** Whom to ask by phone, free or at the price of a call. */
  phone: z.optional(z.string().check(z.regex(/^0\d{2,4}( \d{3,4}){2}$/, 'Write a number as 0800 100 900'))),
  /** For all of the UK; what is not is England's, and is not shown to people elsewhere. */
  ukWide: z.optional(z.literal(true)),
  /** Who adds it; set when a local pack is laid over the national content. */
  publisher: z.optional(PlainText),
  sources: Sources,
});
export type Support = z.infer<typeof Support>;
