import { mkdirSync } from 'node:fs';
import path from 'node:path';

import type { Page } from 'puppeteer-core';

import { projectRoot } from '../setup/project-root.mjs';
import { launchChromium } from './harness/chromium.ts';
import { panelFrame } from './harness/panel-frame.ts';
import { startPortalServer } from './harness/portal-server.ts';
import { serveSavedPages } from './harness/serve-saved-pages.ts';
import type { ColorScheme, TestBrowser } from './harness/test-browser.ts';

/** One line of demo/surfaces.json. */
export type Surface = {
  /** Begins the name of its pictures. */
  name: string;
  /** `/…` is served by the demo, `https://…` stands for the portal with the extension, `extension/…` is its document. */
  path: string;
  /** What to press; the picture is then of the window, with the panel where it opens one, not of the whole page. */
  press?: string;
  /** In CSS pixels. */
  widths?: number[];
  schemes?: ColorScheme[];
};

const usualWidths = [1280, 360];
const usualSchemes: ColorScheme[] = ['light', 'dark'];
const height = 900;

/**
 * Takes a picture of every surface at every width in every colour scheme, as `<name>-<width>-<scheme>.png`.
 * One that cannot be taken does not keep the others from being taken; then the promise is rejected with their names.
 *
 * @param demo the address of the running demo, without a slash at its end
 */
export async function takeShots(surfaces: Surface[], demo: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const portal = await startPortalServer();
  serveSavedPages(portal);

  const faults: string[] = [];
  for (const colorScheme of usualSchemes) {
    const browser = await launchChromium(portal, { extension: path.join(projectRoot, 'dist/chrome'), colorScheme });
    for (const surface of surfaces.filter(({ schemes = usualSchemes }) => schemes.includes(colorScheme))) {
      for (const width of surface.widths ?? usualWidths) {
        const name = `${surface.name}-${width}-${colorScheme}`;
        await takeShot(browser, surface, demo, width, path.join(folder, name)).then(
          () => console.log(`${name}.png`),
          (error: Error) => faults.push(`${name}: ${error.message}`),
        );
      }
    }
    await browser.close();
  }
  await portal.close();
  if (faults.length > 0) throw new Error(`These pictures could not be taken:\n${faults.join('\n')}`);
}

async function takeShot(browser: TestBrowser, surface: Surface, demo: string, width: number, file: string) {
  const page = await open(browser, surface.path, demo);
  try {
    await page.bringToFront();
    await page.setViewport({ width, height });
    if (surface.press) {
      await page.locator(surface.press).setTimeout(8000).click();
      if (surface.press.startsWith('ways-in-button')) await panelPainted(page);
    }
    await page.evaluate(painted);
    await page.screenshot({ path: `${file}.png`, ...(!surface.press && { clip: await wholePage(page, width) }) });
  } finally {
    await page.close();
  }
}

async function panelPainted(page: Page): Promise<void> {
  const panel = await panelFrame(page);
  await panel.waitForSelector('.wi-card', { timeout: 20_000 });
  await panel.evaluate(painted);
}

/** A frame that is not shown yet is not painted, so this waits for both. */
const painted = () => new Promise((done) => void requestAnimationFrame(() => setTimeout(done, 300)));

/** The page from its top, as far as a picture is still of use. */
async function wholePage(page: Page, width: number) {
  const tall = await page.evaluate(() => document.documentElement.scrollHeight);
  return { x: 0, y: 0, width, height: Math.min(Math.max(tall, height), 8000) };
}

async function open(browser: TestBrowser, place: string, demo: string): Promise<Page> {
  if (place.startsWith('extension/')) return browser.extensionPage(place);
  const page = await browser.newPage();
  const response = await page.goto(place.startsWith('/') ? demo + place : place, { waitUntil: 'networkidle2' });
  if (!response?.ok()) throw new Error(`${place} is not there.`);
  return page;
}
