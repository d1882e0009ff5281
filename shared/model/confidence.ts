import { z } from 'zod/mini';

/** How well a fact was checked. `recalled` reads "not checked yet" to people. */
export const Confidence = z.enum(['seen', 'part-seen', 'recalled'], {
  error: 'Write seen, part-seen or recalled',
});
export type Confidence = z.infer<typeof Confidence>;
