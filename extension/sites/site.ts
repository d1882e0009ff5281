import type { Page } from '../../shared/model/page.ts';
import type { Vacancy } from '../../shared/model/vacancy.ts';
import type { Finder } from '../../shared/page/find.ts';

/** The short fields of a vacancy: each is read by finders alone. */
export type FieldName =
  'ref' | 'title' | 'employer' | 'band' | 'salary' | 'contract' | 'pattern' | 'hours' | 'posted' | 'closes';
export type Fields = Record<FieldName, Finder[]>;

/**
 * A page of a portal. `url` is tried on the path alone, in order; the first that fits decides. A page bears its `marker`
 * when at least two of these find something, so that no single change to a portal loses its pages.
 */
export type SitePage =
  | { kind: 'vacancy'; url: RegExp; marker: Finder[]; fields: Fields }
  | { kind: 'not-ours'; url: RegExp; reason: string };

/** What we know of one portal, as data. `testUrls` are addresses of each kind of page, for the tests. */
export type Portal = {
  id: string;
  name: string;
  hosts: string[];
  permission: 'install' | 'optional';
  pages: SitePage[];
  testUrls: { url: string; kind: SitePage['kind'] }[];
};

/** A portal and its reader. `read` never throws and changes nothing on the page. */
export type Site = Portal & { read: (page: Document, url: URL) => Page };

/** What a portal's own code reads: the vacancy, and the fields that were there but not to be trusted. */
export type Reading = { vacancy: Vacancy; conflicts: string[]; missing: string[] };
