import { JSDOM, VirtualConsole } from 'jsdom';
import type { Page } from '../../shared/model/page.ts';
import { siteForPage } from '../sites/index.ts';

/**
 * Reads a saved page as the extension would at `url`, on a site that is no portal as when the person asks it to. No script
 * of the page runs and nothing is fetched. `today` is an ISO day. A page or an address that can't be read is an answer too.
 */
export const readSavedPage = (url: string, html: string, today: string): Page => {
  if (!URL.canParse(url)) {
    return { kind: 'cannot-read', site: '', url, reason: 'This is not a web address.', missing: [] };
  }
  const address = new URL(url);
  if (!/^https?:$/.test(address.protocol)) {
    return { kind: 'cannot-read', site: '', url, reason: 'This is no address of a page on the web.', missing: [] };
  }
  // A virtual console with no listener keeps jsdom's remarks on the page's style sheets to itself.
  const { window } = new JSDOM(html, { url: address.href, virtualConsole: new VirtualConsole() });
  try {
    return siteForPage(window.document, address).read(window.document, address, today);
  } finally {
    window.close();
  }
};
