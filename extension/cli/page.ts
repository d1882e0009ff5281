import type { Page } from '../../shared/model/page.ts';
import { siteForPage } from '../sites/index.ts';
import { withSavedPage } from './open-saved-page.ts';

/**
 * Reads a saved page as the extension would at `url`, on a site that is no portal as when the person asks it to.
 * `today` is an ISO day. A page or an address that can't be read is an answer too.
 */
export const readSavedPage = (url: string, html: string, today: string): Page => {
  if (!URL.canParse(url)) {
    return { kind: 'cannot-read', site: '', url, reason: 'This is not a web address.', missing: [] };
  }
  const address = new URL(url);
  if (!/^https?:$/.test(address.protocol)) {
    return { kind: 'cannot-read', site: '', url, reason: 'This is no address of a page on the web.', missing: [] };
  }
  return withSavedPage(address, html, (page) => siteForPage(page, address).read(page, address, today));
};
