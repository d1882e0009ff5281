import { JSDOM, VirtualConsole } from 'jsdom';

/**
 * A saved page as a document at `address`, for as long as `look` looks at it. No script of the page runs and nothing is
 * fetched.
 */
export function withSavedPage<T>(address: URL, html: string, look: (page: Document) => T): T {
  // A virtual console with no listener keeps jsdom's remarks on the page's style sheets to itself.
  const { window } = new JSDOM(html, { url: address.href, virtualConsole: new VirtualConsole() });
  try {
    return look(window.document);
  } finally {
    window.close();
  }
}
