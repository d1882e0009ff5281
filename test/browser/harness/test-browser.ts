import type { Page } from 'puppeteer-core';

import type { PortalServer } from './portal-server.ts';

export type BrowserName = 'chromium' | 'firefox';

export type ColorScheme = 'light' | 'dark';

/** A running browser, the same to a test whichever it is. */
export type TestBrowser = {
  name: BrowserName;
  /** Stands in for the portals: tell it what to serve. */
  portal: PortalServer;
  /** Every address outside this machine that a page, a worker or the browser asked for; the same list as the portal's. */
  requests: string[];
  newPage(): Promise<Page>;
  /** Opens one of the extension's own documents, such as `extension/panel/index.html`, in a tab. */
  extensionPage(path: string): Promise<Page>;
  /** Presses the extension's toolbar button over a page, as a person would, which also grants `activeTab` for it. */
  pressToolbarButton(page: Page): Promise<void>;
  /**
   * The popup over a page. In Chromium it is the real one, opened by the toolbar button. In Firefox its document is in
   * a tab, so the tab that it takes to be the active one is its own.
   */
  openPopup(page: Page): Promise<Page>;
  /** Ends the background worker or event page, as the browser does when it has been idle; the next message wakes it. */
  stopBackground(): Promise<void>;
  close(): Promise<void>;
};

export type LaunchOptions = {
  /** The folder of an unpacked extension; without one the browser has none. */
  extension?: string;
  /** False shows a window, which needs a display. */
  headless?: boolean;
  /** What the person has chosen for their system; `light` unless it says otherwise. */
  colorScheme?: ColorScheme;
  /** The person's system paints all colours itself, for contrast. */
  forcedColors?: true;
  /** `pass` lets hosts other than the portal's through; see `gate.ts`. */
  others?: 'refuse' | 'pass';
};

/** What the browser tests and every page they open take for granted. */
export const viewport = { width: 1280, height: 800 };
