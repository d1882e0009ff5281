import type { Page } from 'puppeteer-core';
import { afterAll, beforeEach, expect, test } from 'vitest';

import { axeViolations } from './harness/axe.ts';
import { forEachBrowser } from './harness/for-each-browser.ts';
import { layoutShift } from './harness/layout-shift.ts';
import { panelFrame } from './harness/panel-frame.ts';
import { writeTinyExtension } from './harness/tiny-extension.ts';

const advert = 'https://www.jobs.nhs.uk/candidate/jobadvert/C9999-26-0002';
const strict = { 'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'" };

const tiny = writeTinyExtension();
afterAll(tiny.remove);

forEachBrowser(
  'The harness',
  (browser) => {
    beforeEach(() => {
      browser.portal.serve(advert, '<title>Advert</title><h1>Nursery nurse</h1>');
      browser.requests.length = 0;
    });

    test('serves a page under the portal’s true host name and records what was asked for', async () => {
      const page = await browser.newPage();
      await page.goto(`${advert}?page=2`);
      expect(await page.title()).toBe('Advert');
      expect(browser.requests).toContain(`${advert}?page=2`);
    });

    test('lets a page reach no other host, and records that it tried', async () => {
      const page = await browser.newPage();
      await expect(page.goto('https://elsewhere.example/')).rejects.toThrow();
      await page.goto(advert);
      const answer = await page.evaluate(() =>
        fetch('https://tracker.example/pixel').then(
          () => 'there',
          () => 'refused',
        ),
      );
      expect(answer).toBe('refused');
      expect(browser.requests).toEqual(
        expect.arrayContaining(['https://elsewhere.example/', 'https://tracker.example/']),
      );
    });

    test('lets the background reach no other host, and records that it tried', async () => {
      const page = await browser.extensionPage('extension/popup/index.html');
      expect(await askBackground(page, 'fetch')).toBe('refused');
      expect(browser.requests).toContain('https://elsewhere.example/');
    });

    test('reaches the panel’s frame in a closed shadow root, under a strict policy too', async () => {
      browser.portal.serve(advert, { body: '<h1>Strict</h1>', headers: strict });
      const page = await browser.newPage();
      await page.goto(advert);
      const panel = await panelFrame(page);
      expect(await panel.evaluate(() => document.querySelector('#hello')?.textContent)).toBe('Hello from the panel');
    });

    test('opens the popup with the toolbar button', async () => {
      const page = await browser.newPage();
      await page.goto(advert);
      const popup = await browser.openPopup(page);
      expect(await popup.evaluate(() => document.body.innerText)).toBe('Hello from the popup');
    });

    test('stops the background, which starts afresh when it is needed', async () => {
      const page = await browser.extensionPage('extension/popup/index.html');
      const count = () => askBackground(page, 'count');
      expect([await count(), await count()]).toEqual([1, 2]);
      await browser.stopBackground();
      expect(await count()).toBe(1);
    });

    test('has axe say what is wrong, inside open shadow roots and in the part named', async () => {
      browser.portal.serve(advert, '<html lang="en"><title>Axe</title><main id="bad"></main><p id="good">Fine</p>');
      const page = await browser.newPage();
      await page.goto(advert);
      await page.evaluate(() => {
        const button = document.createElement('button');
        document.querySelector('#bad')?.attachShadow({ mode: 'open' }).append(button);
      });
      expect(await axeViolations(page)).toEqual([expect.stringMatching(/^button-name: .* At #bad >>> button/)]);
      expect(await axeViolations(page, ['#bad', 'button'])).toHaveLength(1);
      expect(await axeViolations(page, '#good')).toEqual([]);
      expect(await axeViolations(await panelFrame(page))).toEqual([]);
    });

    test.runIf(browser.name === 'chromium')('measures layout shift and names what moved', async () => {
      const page = await browser.newPage();
      await page.goto(advert);
      expect(await layoutShift(page)).toEqual({ total: 0, moved: [] });

      await page.evaluate(() => {
        const banner = document.createElement('div');
        banner.style.height = '300px';
        document.body.prepend(banner);
      });
      const { total, moved } = await layoutShift(page);
      expect(total).toBeGreaterThan(0.01);
      expect(moved).toContain('<h1></h1>');
    });
  },
  { extension: tiny.folders },
);

type WithRuntime = { chrome: { runtime: { sendMessage(message: string): Promise<unknown> } } };

function askBackground(page: Page, message: string): Promise<unknown> {
  return page.evaluate((text) => (globalThis as unknown as WithRuntime).chrome.runtime.sendMessage(text), message);
}
