import type { Browser, Target } from 'puppeteer-core';
import { launch } from 'puppeteer-core';

import { findBrowsers } from '../../setup/find-browsers.mjs';
import { startGate } from './gate.ts';
import type { PortalServer } from './portal-server.ts';
import type { LaunchOptions, TestBrowser } from './test-browser.ts';
import { viewport } from './test-browser.ts';

/** Starts Chromium, with a profile of its own that is gone afterwards. Closing it closes its gate, not the portal. */
export async function launchChromium(portal: PortalServer, options: LaunchOptions = {}): Promise<TestBrowser> {
  const executablePath = findBrowsers().chromium;
  if (!executablePath) throw new Error('There is no Chromium here. Run: node test/setup/install-browsers.mjs');

  const gate = await startGate(portal, options.others);
  const browser = await launch({
    executablePath,
    headless: options.headless ?? true,
    pipe: true, // extensions can be installed over a pipe only
    enableExtensions: true,
    acceptInsecureCerts: true,
    defaultViewport: options.headless === false ? null : viewport,
    args: [
      `--proxy-server=http://127.0.0.1:${gate.port}`,
      '--ignore-certificate-errors', // acceptInsecureCerts alone leaves the workers out
      '--disable-quic', // would go round the proxy
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-gpu',
      '--lang=en-GB',
      // For the whole browser: puppeteer's own emulation does not reach a frame from another origin, as the panel is.
      ...(options.colorScheme === 'dark' ? ['--force-dark-mode'] : []),
      ...(options.forcedColors ? ['--force-high-contrast'] : []),
      // Chromium's sandbox refuses to run as root. Nothing but our own pages is loaded.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const id = options.extension ? await browser.installExtension(options.extension) : '';
  if (id) await closeWelcome(browser, id);

  const pressToolbarButton: TestBrowser['pressToolbarButton'] = async (page) => {
    await page.bringToFront();
    await (await browser.extensions()).get(id)?.triggerAction(page);
  };

  return {
    name: 'chromium',
    portal,
    requests: portal.requests,
    newPage: () => browser.newPage(),
    extensionPage: async (path) => {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    },
    pressToolbarButton,
    openPopup: async (page) => {
      const before = new Set(browser.targets());
      await pressToolbarButton(page);
      const isPopup = (target: Target) => !before.has(target) && target.url().startsWith(`chrome-extension://${id}/`);
      return (await browser.waitForTarget(isPopup, { timeout: 8000 })).asPage();
    },
    stopBackground: () => stopWorker(browser, id),
    close: async () => {
      await browser.close();
      await gate.close();
    },
  };
}

/** An extension may greet in a tab of its own, which would take the place in front from the page under test. */
async function closeWelcome(browser: Browser, id: string): Promise<void> {
  const isGreeting = (target: Target) =>
    target.type() === 'page' && target.url().startsWith(`chrome-extension://${id}/`);
  const greeting = await browser.waitForTarget(isGreeting, { timeout: 2000 }).catch(() => undefined);
  await (await greeting?.page())?.close();
}

async function stopWorker(browser: Browser, id: string): Promise<void> {
  const session = await browser.target().createCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(id));
  if (worker) await session.send('Target.closeTarget', { targetId: worker.targetId });
  await session.detach();
}
