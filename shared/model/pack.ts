import type { Content } from './content.ts';
import type { RegisterId, RoleId, TermId } from './id.ts';
import type { Term } from './term.ts';

/** What the matcher and a search box need of a role. */
export type IndexedRole = {
  id: RoleId;
  title: string;
  aka: string[];
  family: string;
  sector?: string;
  register?: string;
  bands: string[];
};

/** The small part of a pack: every role's names, and the titles of the registers that they need. */
export type Index = { roles: IndexedRole[]; registers?: Record<RegisterId, string> };

/** Everything that ways to one role can reach backwards, but for what is in `common`, the terms and the sources. */
export type Slice = Content;

/** All money and help. A slice has only the grants that its ways are measured with. */
export type Help = Content['support'];

/** Compiled content. `version` is its date; `lang` a language tag. */
export type Pack = {
  format: 1;
  version: string;
  lang: string;
  index: Index;
  terms: Record<TermId, Term>;
  help: Help;
  /** Who says what is said: read when somebody asks. */
  sources: Content['sources'];
  /** What many slices need, once. */
  common: Slice;
  slices: Record<RoleId, Slice>;
};
