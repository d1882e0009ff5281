import type { Nation } from './profile.ts';
import type { Read, Vacancy } from './vacancy.ts';

/** How well a page was read: what is missing, and which fields had two readings that disagree. */
export type Health = { state: 'ok' | 'partly'; missing: string[]; conflicts: string[] };

export type Card = {
  ref?: Read<string>;
  url?: Read<string>;
  title?: Read<string>;
  employer?: Read<string>;
  place?: Read<string>;
  salary?: Read<string>;
  closes?: Read<string>;
  band?: Read<string>;
  contract?: Read<string>;
  pattern?: Read<string>;
  posted?: Read<string>;
  standard?: Read<string>;
};

/**
 * What a site makes of a page. `not-ours` draws nothing; `cannot-read` draws a quiet button that says so. `nation` is that
 * of all of a portal's adverts, where it has one.
 */
export type Page =
  | { kind: 'vacancy'; site: string; url: string; nation?: Nation; health: Health; vacancy: Vacancy }
  | { kind: 'results'; site: string; url: string; health: Health; count?: Read<number>; cards: Card[] }
  | {
      kind: 'profile';
      site: string;
      url: string;
      health: Health;
      title: Read<string>;
      slug?: string;
      standard?: Read<string>;
    }
  | { kind: 'not-ours'; site: string; url: string; reason: string }
  | { kind: 'cannot-read'; site: string; url: string; reason: string; missing: string[] };
