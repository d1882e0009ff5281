import { z } from 'zod/mini';
import type { Finder } from '../../shared/page/find.ts';
import { Day, PlainText } from '../../shared/model/text.ts';

const selector = z.string().check(z.minLength(1), z.maxLength(200));
const words = z.string().check(z.minLength(1), z.maxLength(120));
const first = z.optional(z.literal(true));

/** Finders as `shared/page/find.ts` has them: data from a closed list, never code. */
const RemoteFinder: z.ZodMiniType<Finder> = z.union(
  [
    z.strictObject({
      by: z.enum(['data', 'attribute', 'heading']),
      selector,
      take: z.enum(['text', 'own-text', 'siblings-to-heading', 'list']),
      first,
    }),
    z.strictObject({
      by: z.enum(['data', 'attribute']),
      selector,
      take: z.literal('attribute'),
      attribute: z.string().check(z.regex(/^[a-z][a-z-]{0,40}$/)),
      first,
    }),
    z.strictObject({ by: z.literal('heading'), label: words, take: z.enum(['text', 'siblings-to-heading']) }),
    z.strictObject({ by: z.literal('label'), label: words, take: z.literal('text') }),
    z.strictObject({ by: z.literal('label'), term: words, take: z.literal('text') }),
  ],
  { error: 'Write a finder as extension/sites has them: by, and selector, label or term, and take' },
);
const finders = z.array(RemoteFinder).check(z.maxLength(12));

/** Changes to one kind of a portal's pages; what is not named stays. No finders for a field: it is not read. */
const PageChange = z.strictObject({
  marker: z.optional(finders),
  fields: z.optional(z.record(z.string(), finders)),
  headings: z.optional(z.array(words).check(z.maxLength(80))),
});

/** Changes to one portal. `off`: nothing is read or drawn there, and people are told this reason. */
export const SiteChange = z.strictObject({
  off: z.optional(PlainText),
  pages: z.optional(
    z.strictObject({
      vacancy: z.optional(PageChange),
      results: z.optional(PageChange),
    }),
  ),
});
export type SiteChange = z.infer<typeof SiteChange>;

/**
 * What changed on the portals since a version of the extension came out: selectors, labels, and switches to turn a portal
 * off. `version` is the day of it; `sites` is by the id of the portal. Addresses of pages and hosts can't be changed so.
 */
export const SiteData = z.strictObject({
  format: z.literal(1),
  version: Day,
  sites: z.record(z.string(), SiteChange),
});
export type SiteData = z.infer<typeof SiteData>;

/** What stands at the address of the build setting: the name of the file beside it, and the SHA-256 that it must have. */
export const Pointer = z.strictObject({
  format: z.literal(1),
  file: z.string().check(z.regex(/^[a-z0-9][a-z0-9.-]{0,80}\.json$/, 'Write the name of a file beside this one')),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/, 'Write a SHA-256 in 64 hexadecimal figures')),
});
export type Pointer = z.infer<typeof Pointer>;
