import { existsSync } from 'node:fs';
import path from 'node:path';

import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';

import { projectRoot } from '../../setup/project-root.mjs';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import { startPortalServer, type PortalServer } from './portal-server.ts';
import type { BrowserName, TestBrowser } from './test-browser.ts';

/** What differs from one file of tests to another. */
export type Setup = {
  /** Where each browser's extension is; the built ones unless it says otherwise. `false`: a browser without one. */
  extension?: Record<BrowserName, string> | false;
  forcedColors?: true;
  /** What is there to be fetched before the browser starts. */
  serve?: (portal: PortalServer) => void;
};

const built = { chromium: path.join(projectRoot, 'dist/chrome'), firefox: path.join(projectRoot, 'dist/firefox') };
const launchers = { chromium: launchChromium, firefox: launchFirefox };
const names: BrowserName[] = ['chromium', 'firefox'];

/**
 * Writes tests once and runs them in both browsers.
 *
 * Each browser is started once, before its first test, so call this once in a file. `browser` can be used inside hooks
 * and tests only: it is not running yet while the tests are being collected. Pages a test leaves open are closed after it.
 *
 *     forEachBrowser('The button', (browser) => {
 *       test('opens the panel', async () => {
 *         browser.portal.serve('https://www.jobs.nhs.uk/candidate/jobadvert/C1', html);
 *         const page = await browser.newPage();
 */
export function forEachBrowser(name: string, tests: (browser: TestBrowser) => void, setup: Setup = {}): void {
  describe.each(names)(`${name} (%s)`, (browserName) => {
    let running: TestBrowser | undefined;
    const open = new Set<Page>();

    beforeAll(async () => {
      running = await start(browserName, setup);
    });
    afterEach(async () => {
      await Promise.all([...open].map((page) => page.close().catch(() => undefined)));
      open.clear();
    });
    afterAll(async () => {
      await running?.close();
      await running?.portal.close();
    });

    const browser = () => {
      if (!running) throw new Error('The browser has not started yet: use it inside a test or a hook.');
      return running;
    };
    const opened = async (opening: Promise<Page>) => {
      const page = await opening;
      open.add(page);
      return page;
    };
    tests({
      name: browserName,
      get portal() {
        return browser().portal;
      },
      get requests() {
        return browser().requests;
      },
      newPage: () => opened(browser().newPage()),
      extensionPage: (place) => opened(browser().extensionPage(place)),
      openPopup: (page) => opened(browser().openPopup(page)),
      pressToolbarButton: (page) => browser().pressToolbarButton(page),
      stopBackground: () => browser().stopBackground(),
      close: () => browser().close(),
    });
  });
}

async function start(name: BrowserName, { extension = built, serve, ...look }: Setup): Promise<TestBrowser> {
  const folder = extension ? extension[name] : undefined;
  if (folder && !existsSync(`${folder}/manifest.json`)) {
    throw new Error(`There is no extension in ${folder}. Build it first: npm run build -- chrome firefox`);
  }
  const portal = await startPortalServer();
  serve?.(portal);
  return launchers[name](portal, { extension: folder, ...look });
}
