import { z } from 'zod/mini';
import { SourceId, SupportId, RouteId } from './id.ts';
import { Route } from './route.ts';
import { Source } from './source.ts';
import { Support } from './support.ts';
import { Day, Link, PlainText } from './text.ts';

/**
 * What a college, council or other publisher adds for its own area: data only, no HTML, https links only.
 * Ids of what it adds begin with the pack's own id, so that nothing national is ever replaced.
 */
export const LocalPack = z.strictObject({
  format: z.literal(1, { error: 'Write format: 1' }),
  id: SourceId,
  publisher: PlainText,
  area: PlainText,
  version: Day,
  contact: z.optional(z.strictObject({ text: PlainText, phone: z.optional(PlainText), url: z.optional(Link) })),
  routes: z.optional(z.record(RouteId, Route)),
  support: z.optional(z.record(SupportId, Support)),
  sources: z.record(SourceId, Source),
});
export type LocalPack = z.infer<typeof LocalPack>;
