import type { Page } from '../../shared/model/page.ts';
import type { Nation } from '../../shared/model/profile.ts';
import type { Place, Vacancy } from '../../shared/model/vacancy.ts';
import type { Finder } from '../../shared/page/find.ts';

/** The short fields of a vacancy: each is read by finders alone. */
export type FieldName =
  | 'ref'
  | 'title'
  | 'employer'
  | 'band'
  | 'scheme'
  | 'salary'
  | 'contract'
  | 'duration'
  | 'pattern'
  | 'hours'
  | 'posted'
  | 'closes'
  | 'standard';
/** A portal that has no such field has no finders for it. */
export type Fields = Partial<Record<FieldName | keyof Place, Finder[]>>;

/** The fields of a card in a list of jobs that finders read, inside the card; its address comes from its link. */
export type CardFieldName =
  'title' | 'employer' | 'place' | 'salary' | 'contract' | 'pattern' | 'closes' | 'posted' | 'band' | 'standard';
export type CardFields = Partial<Record<CardFieldName, Finder[]>>;

/** One long text of an advert: the id of its element, and the headings that it stands under. */
export type Prose = { id: string; headings: string[] };

/**
 * An advert. `headings` are the portal's own, in any case: only they end a text, as employers write headings too.
 * `apart` selects what is never an employer's text: forms, menus, people's contact details.
 */
export type VacancyPage = {
  kind: 'vacancy';
  url: RegExp;
  marker: Finder[];
  fields: Fields;
  prose: Prose[];
  headings: string[];
  apart: string;
};

/**
 * A list of jobs. `link` selects what may lead to an advert, and `card` what may hold a card: the nearest of these
 * around such a link. `count` is how a heading says how many jobs there are; `none` finds where the page says that there
 * are none, and `saysNone` is the line that does; `countless`: many do not say. `elsewhere`: the adverts of other portals that it leads to, too.
 */
export type ResultsPage = {
  kind: 'results';
  url: RegExp;
  marker: Finder[];
  link: string;
  card: string;
  count: RegExp;
  countless?: true;
  none: Finder[];
  saysNone?: RegExp;
  fields: CardFields;
  elsewhere?: { hosts: string[]; url: RegExp }[];
};

/**
 * What a role is, on a careers site. The named group `slug` of `url` is the site's name for it; a page
 * `below` is about the same role and has a heading of its own.
 */
export type ProfilePage = { kind: 'profile'; url: RegExp; marker: Finder[]; title: Finder[] };

/**
 * A page of a portal. `url` is tried on the path alone, in order; the first that fits decides. A page bears its `marker`
 * when at least two of these find something, so that no single change to a portal loses its pages.
 */
export type SitePage = VacancyPage | ResultsPage | ProfilePage | { kind: 'not-ours'; url: RegExp; reason: string };

/**
 * What we know of one portal, as data. `paths` are where the script runs, as in the manifest; `late`: it draws its pages
 * after they have loaded. `inHash`: what follows `#!` says which page it is; `keep`: the parts of a query that do.
 * Without `hosts` it is known by its `marker` alone, and stands on sites of many.
 */
export type Portal = {
  id: string;
  name: string;
  hosts: string[];
  paths: string[];
  permission: 'install' | 'optional';
  nation?: Nation;
  late?: true;
  inHash?: true;
  keep?: string[];
  marker?: Finder;
  pages: SitePage[];
};

/** A card where it stands on the page, with its link to the advert. */
export type CardPlace = { element: Element; link: HTMLAnchorElement };

/**
 * A portal and its reader. `read` never throws and changes nothing on the page; `today`, an ISO day, is for what can't be
 * so on that day. `findCards` gives the places of the `cards` that it reads on the same page, in the same order.
 */
export type Site = Portal & {
  read: (page: Document, url: URL, today: string) => Page;
  findCards: (page: Document, url: URL) => CardPlace[];
};

/** What is read of an advert, and the fields that were there but not to be trusted. */
export type Reading = { vacancy: Vacancy; conflicts: string[]; missing: string[] };
