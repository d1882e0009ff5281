import { z } from 'zod/mini';
import { Day, Link, PlainText } from './text.ts';

/** Where a fact comes from. `checked` is the day it was read; `copy` says which copy, when it was not the publisher's own page. */
export const Source = z.strictObject({
  publisher: PlainText,
  title: PlainText,
  address: z.optional(Link),
  licence: z.optional(PlainText),
  published: z.optional(PlainText),
  checked: Day,
  copy: z.optional(PlainText),
});
export type Source = z.infer<typeof Source>;
