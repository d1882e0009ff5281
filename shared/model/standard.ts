import { z } from 'zod/mini';
import { Confidence } from './confidence.ts';
import { SourceId } from './id.ts';
import { Day, Link } from './text.ts';

/** An apprenticeship standard. `months` is what its list says, absent where we read none; `status` decides whether a route that uses it is open. */
export const Standard = z.strictObject({
  reference: z.string(),
  title: z.string(),
  level: z.number(),
  months: z.optional(z.number()),
  status: z.enum(['live', 'closing', 'paused', 'retired', 'conflict']),
  /** The last day on which anyone can start with public money; absent while none is set. */
  lastStart: z.optional(Day),
  url: Link,
  source: SourceId,
  confidence: Confidence,
  checked: Day,
  reviewBy: Day,
});
export type Standard = z.infer<typeof Standard>;
