import type { Page } from '../../shared/model/page.ts';
import type { Vacancy } from '../../shared/model/vacancy.ts';
import type { Finder } from '../../shared/page/find.ts';

/** The short fields of a vacancy: each is read by finders alone. */
export type FieldName =
  'ref' | 'title' | 'employer' | 'band' | 'salary' | 'contract' | 'pattern' | 'hours' | 'posted' | 'closes';
export type Fields = Record<FieldName, Finder[]>;

/** The fields of a card in a list of jobs that finders read, inside the card; its address comes from its link. */
export type CardFieldName = 'title' | 'employer' | 'place' | 'salary' | 'contract' | 'pattern' | 'closes';
export type CardFields = Record<CardFieldName, Finder[]>;

export type VacancyPage = { kind: 'vacancy'; url: RegExp; marker: Finder[]; fields: Fields };

/**
 * A list of jobs. `card` selects what may hold a card: the nearest of these around a heading's link to an advert.
 * `count` is how a heading says how many jobs there are; `none` finds where the page says that there are none.
 */
export type ResultsPage = {
  kind: 'results';
  url: RegExp;
  marker: Finder[];
  card: string;
  count: RegExp;
  none: Finder[];
  fields: CardFields;
};

/**
 * A page of a portal. `url` is tried on the path alone, in order; the first that fits decides. A page bears its `marker`
 * when at least two of these find something, so that no single change to a portal loses its pages.
 */
export type SitePage = VacancyPage | ResultsPage | { kind: 'not-ours'; url: RegExp; reason: string };

/** What we know of one portal, as data. `testUrls` are addresses of each kind of page, for the tests. */
export type Portal = {
  id: string;
  name: string;
  hosts: string[];
  permission: 'install' | 'optional';
  pages: SitePage[];
  testUrls: { url: string; kind: SitePage['kind'] }[];
};

/** A card where it stands on the page, with its link to the advert. */
export type CardPlace = { element: Element; link: HTMLAnchorElement };

/**
 * A portal and its reader. `read` never throws and changes nothing on the page. `findCards` gives the places of the
 * `cards` that it reads on the same page, in the same order.
 */
export type Site = Portal & {
  read: (page: Document, url: URL) => Page;
  findCards: (page: Document, url: URL) => CardPlace[];
};

/** What a portal's own code reads: the vacancy, and the fields that were there but not to be trusted. */
export type Reading = { vacancy: Vacancy; conflicts: string[]; missing: string[] };
