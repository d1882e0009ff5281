import type { Browser } from 'webextension-polyfill';

/**
 * The browser's own interface to extensions, for the script on a page alone. The polyfill is a fifth of its budget, and
 * in Manifest V3 Chromium's interface answers with promises as well.
 */
const { browser, chrome } = globalThis as unknown as { browser?: Browser; chrome?: Browser };
export const nativeBrowser = (browser ?? chrome) as Browser;
