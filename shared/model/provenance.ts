import { z } from 'zod/mini';
import { Confidence } from './confidence.ts';
import { SourceId } from './id.ts';
import { Day } from './text.ts';

/** Where some of a file's fields come from, how well they were checked, and when to look again. */
export const Provenance = z.strictObject({
  id: SourceId,
  /** Field paths of the file, such as `months` or `paid`; `*` covers all that no other source covers. */
  covers: z.array(z.string()).check(z.minLength(1, 'Name at least one field, or "*"')),
  confidence: Confidence,
  checked: Day,
  reviewBy: Day,
});
export type Provenance = z.infer<typeof Provenance>;

/** Every file of content names at least one source. */
export const Sources = z.array(Provenance).check(z.minLength(1, 'Name at least one source'));
