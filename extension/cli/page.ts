import { JSDOM, VirtualConsole } from 'jsdom';
import type { Page } from '../../shared/model/page.ts';
import { findSite } from '../sites/index.ts';

/**
 * Reads a saved page as the extension would at `url`. No script of the page runs and nothing is fetched.
 * `today` is an ISO day. A page or an address that can't be read is an answer too; the `site` of an address that is no portal's is empty.
 */
export const readSavedPage = (url: string, html: string, today: string): Page => {
  if (!URL.canParse(url)) {
    return { kind: 'cannot-read', site: '', url, reason: 'This is not a web address.', missing: [] };
  }
  const address = new URL(url);
  const site = findSite(address);
  if (!site) return { kind: 'not-ours', site: '', url, reason: 'This address is not one of the sites that we read.' };
  // A virtual console with no listener keeps jsdom's remarks on the page's style sheets to itself.
  const { window } = new JSDOM(html, { url: address.href, virtualConsole: new VirtualConsole() });
  try {
    return site.read(window.document, address, today);
  } finally {
    window.close();
  }
};
