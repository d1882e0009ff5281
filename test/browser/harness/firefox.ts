import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { Browser, Page } from 'puppeteer-core';
import { launch } from 'puppeteer-core';

import { findBrowsers } from '../../setup/find-browsers.mjs';
import { eventually } from './eventually.ts';
import { startGate } from './gate.ts';
import type { PortalServer } from './portal-server.ts';
import type { LaunchOptions, TestBrowser } from './test-browser.ts';
import { viewport } from './test-browser.ts';

/** Must be the id in the manifest; the address is random in Firefox unless it is set for the id beforehand. */
const extensionId = 'ways-in@example.org';
const extensionHost = '11111111-2222-4333-8444-555555555555';

/** Starts Firefox, with a profile of its own that is gone afterwards. Closing it closes its gate, not the portal. */
export async function launchFirefox(portal: PortalServer, options: LaunchOptions = {}): Promise<TestBrowser> {
  const executablePath = findBrowsers().firefox;
  if (!executablePath) throw new Error('There is no Firefox here. Run: node test/setup/install-browsers.mjs');

  const gate = await startGate(portal, options.others);
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless ?? true,
    acceptInsecureCerts: true,
    defaultViewport: viewport,
    args: ['--remote-allow-system-access'], // the only way to an extension's own pages; see `inWindow`
    extraPrefsFirefox: {
      ...throughProxy(gate.port),
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: extensionHost }),
      // Optional permissions are granted when asked for: there is nobody to press the button.
      'extensions.webextOptionalPermissionPrompts': false,
      'layout.css.prefers-color-scheme.content-override': options.colorScheme === 'dark' ? 0 : 1,
      // Always the person's own colours, never the page's.
      ...(options.forcedColors && { 'browser.display.document_color_use': 2 }),
      'intl.accept_languages': 'en-GB',
    },
  });
  if (options.extension) await browser.installExtension(options.extension);

  return {
    name: 'firefox',
    portal,
    requests: portal.requests,
    newPage: () => browser.newPage(),
    extensionPage: (file) => openExtensionPage(browser, file),
    pressToolbarButton: async (page) => {
      await page.bringToFront();
      await inWindow(
        browser,
        `${ourExtension}.apiManager.global.browserActionFor(${ourExtension}).triggerAction(window)`,
      );
    },
    // Firefox shows the real popup to nobody outside, so its document is opened in a tab.
    openPopup: () => openExtensionPage(browser, popupPath(options.extension)),
    stopBackground: async () => {
      await inWindow(browser, `${ourExtension}.terminateBackground({ ignoreDevToolsAttached: true })`);
    },
    close: async () => {
      await browser.close();
      await gate.close();
    },
  };
}

const ourExtension = `WebExtensionPolicy.getByID('${extensionId}').extension`;

function popupPath(extension = ''): string {
  return JSON.parse(readFileSync(path.join(extension, 'manifest.json'), 'utf8')).action.default_popup;
}

function throughProxy(port: number): Record<string, unknown> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.failover_direct': false,
  };
}

/** Puppeteer may not go to a moz-extension address, but the browser's own window may open a tab on one. */
async function openExtensionPage(browser: Browser, file: string): Promise<Page> {
  const url = `moz-extension://${extensionHost}/${file}`;
  const before = new Set(await browser.pages());
  await inWindow(browser, `(gBrowser.selectedTab = gBrowser.addTrustedTab(${JSON.stringify(url)}), true)`);

  return eventually(`a tab on ${url}`, async () => {
    for (const page of await browser.pages()) {
      if (!before.has(page) && (await isLoaded(page, url))) return page;
    }
    return undefined;
  });
}

/** `page.url()` stays about:blank for an extension's page, so the page itself is asked. */
async function isLoaded(page: Page, url: string): Promise<boolean> {
  const seen = await page.evaluate(() => `${document.URL} ${document.readyState}`).catch(() => '');
  return seen === `${url} complete`;
}

type Connection = { send(method: string, params: object): Promise<{ result: unknown }> };
type Tree = { contexts: { context: string; url: string }[] };
type Evaluated = { type: 'success' } | { type: 'exception'; exceptionDetails: { text: string } };

/** Evaluates an expression in the browser's own window, where the tabs and the extensions are managed. */
async function inWindow(browser: Browser, expression: string): Promise<void> {
  // `connection` is not in puppeteer's public types, which is one reason why its version is pinned.
  const { connection } = browser as unknown as { connection: Connection };
  const { contexts } = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as Tree;
  const context = contexts.find(({ url }) => url.endsWith('browser.xhtml'))?.context;
  const target = { context };
  const answer = await connection.send('script.evaluate', { target, expression, awaitPromise: true });
  const evaluated = answer.result as Evaluated;
  if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails.text);
}
