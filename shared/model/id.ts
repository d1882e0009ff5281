import { z } from 'zod/mini';

/**
 * An id is lower-case words joined by hyphens, the same as the file name, and is forever.
 * The flavour keeps a role's id from being passed where a route's is wanted; a plain string still fits.
 */
type Id<Kind extends string> = string & { readonly idOf?: Kind };

export type RoleId = Id<'role'>;
export type RouteId = Id<'route'>;
export type QualificationId = Id<'qualification'>;
export type RegisterId = Id<'register'>;
export type SupportId = Id<'support'>;
export type LimitId = Id<'limit'>;
export type SourceId = Id<'source'>;
export type TermId = Id<'term'>;

const slug = z
  .string({ error: 'Write an id: the name of a file, without .yaml' })
  .check(
    z.regex(
      /^[a-z0-9]+(-{1,2}[a-z0-9]+)*$/,
      'Write an id in lower-case letters, figures and hyphens, such as "adult-nurse"',
    ),
  );

const idOf = <Kind extends string>() => slug as unknown as z.ZodMiniType<Id<Kind>, Id<Kind>>;

export const RoleId = idOf<'role'>();
export const RouteId = idOf<'route'>();
export const QualificationId = idOf<'qualification'>();
export const RegisterId = idOf<'register'>();
export const SupportId = idOf<'support'>();
export const SourceId = idOf<'source'>();
