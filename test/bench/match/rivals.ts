import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { Index } from '../../../shared/model/pack.ts';

/** The roles that a plain search of names finds for a title, best first; none where nothing is good enough. */
export type Finder = (title: string) => string[];

/**
 * MiniSearch over the same titles and aliases. The settings are the best of 512 tried on the labelled development titles:
 * boost of the title 1 to 5, typing errors 0 to 0.3, prefixes or none, a document a role or a name, and a least score.
 */
export function miniSearch(index: Index, settings = { titleBoost: 1, fuzzy: 0.1, least: 10 }): Finder {
  const search = new MiniSearch({ fields: ['title', 'aka'], idField: 'id' });
  search.addAll(index.roles.map(({ id, title, aka }) => ({ id, title, aka: aka.join(' | ') })));
  return (title) =>
    search
      .search(title, { boost: { title: settings.titleBoost }, fuzzy: settings.fuzzy })
      .filter(({ score }) => score >= settings.least)
      .map(({ id }) => String(id));
}

/** Fuse.js over the same; the best of 32 settings tried on a third of those titles, for it is slow. */
export function fuse(index: Index, settings = { threshold: 0.6, least: 0.5 }): Finder {
  const search = new Fuse(index.roles, {
    keys: ['title', 'aka'],
    ignoreLocation: true,
    includeScore: true,
    threshold: settings.threshold,
  });
  return (title) =>
    search
      .search(title.slice(0, 100), { limit: 3 })
      .filter(({ score = 0 }) => score <= settings.least)
      .map(({ item }) => item.id);
}
