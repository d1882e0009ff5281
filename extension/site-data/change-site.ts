import type { Finder } from '../../shared/page/find.ts';
import type { Site } from '../sites/site.ts';
import type { SiteChange } from './site-data.ts';

/**
 * Puts a change into what we know of a portal, in place: the script on a page has it to itself. A change of which any
 * selector is none is left out whole, so that what came with the extension holds.
 */
export function changeSite(site: Site, { pages = {} }: SiteChange, document: Document): void {
  const changes = Object.values(pages);
  const all = changes.flatMap(({ marker = [], fields = {} }) => [...marker, ...Object.values(fields).flat()]);
  if (!all.every((finder) => isUsable(finder, document))) return;
  for (const page of site.pages) {
    const change = page.kind === 'vacancy' || page.kind === 'results' ? pages[page.kind] : undefined;
    if (!change) continue;
    const { fields, ...rest } = change;
    Object.assign(page, rest);
    if ('fields' in page) Object.assign(page.fields, fields);
  }
}

const isUsable = (finder: Finder, document: Document): boolean => {
  if (!('selector' in finder)) return true;
  try {
    document.createDocumentFragment().querySelector(finder.selector);
    return true;
  } catch {
    return false;
  }
};
