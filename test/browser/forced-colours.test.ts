import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { withAllSitesOn } from './harness/all-sites-extension.ts';
import { forEachBrowser } from './harness/for-each-browser.ts';
import { openPanel } from './harness/open-panel.ts';

const read = (name: string, of: string) => readFileSync(`test/sites/${name}/${of}`, 'utf8');

/** What is painted of an element: its words, what is behind them, and its edge. */
const paintOf = (on: Page | Frame, selector: string) =>
  on.$eval(selector, (element) => {
    const { color, borderTopColor, borderTopWidth } = getComputedStyle(element);
    let behind = '';
    // What has no colour of its own shows what is behind it; of shadow roots, their host.
    for (let each: Element | null = element; each && !behind;) {
      const { backgroundColor } = getComputedStyle(each);
      if (!/, 0\)$|transparent/.test(backgroundColor)) behind = backgroundColor;
      const root = each.getRootNode();
      each = each.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
    }
    return { color, behind: behind || 'the page', edge: borderTopColor, width: parseFloat(borderTopWidth) };
  });

forEachBrowser(
  'With the colours that a person’s system forces',
  (browser) => {
    const open = async (name: string) => {
      const address = read(name, 'url.txt').trim();
      browser.portal.serve(address.split('#')[0] ?? '', read(name, 'page.html'));
      const page = await browser.newPage();
      await page.goto(address);
      await page.bringToFront();
      expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
      return page;
    };

    test.each([
      ['nhs-jobs/staff-nurse'],
      ['trac/staff-nurse'],
      ['trac-board/advert'],
      ['find-an-apprenticeship/nursing-associate'],
      ['national-careers-service/paramedic'],
      ['health-careers/occupational-therapist'],
      ['nhs-scotland/staff-nurse'],
      ['hscni/staff-nurse'],
      ['dwp-find-a-job/care-assistant'],
    ])('%s: the button has words and an edge that show', async (name) => {
      const page = await open(name);
      await page.waitForSelector('ways-in-button');
      const { color, behind, edge, width } = await paintOf(page, 'ways-in-button >>> button');
      expect(color).not.toBe(behind);
      expect(edge).not.toBe(behind);
      expect(width).toBeGreaterThanOrEqual(1);
    });

    test.each([
      ['nhs-jobs/results'],
      ['trac/results'],
      ['trac-board/list'],
      ['find-an-apprenticeship/results'],
      ['nhs-scotland/results'],
      ['hscni/results'],
      ['dwp-find-a-job/results'],
    ])('%s: a chip has words and an edge that show', async (name) => {
      const page = await open(name);
      await page.waitForSelector('ways-in-chip');
      const { color, behind, edge, width } = await paintOf(page, 'ways-in-chip >>> .chip');
      expect(color).not.toBe(behind);
      expect(edge).not.toBe(behind);
      expect(width).toBeGreaterThanOrEqual(1);
    });

    test('the panel’s cards, chips and buttons have words and edges that show', async () => {
      const panel = await openPanel(await open('trac/healthcare-assistant'));
      await panel.waitForSelector('.wi-today');
      for (const selector of ['.wi-card', '.wi-chip', 'button', '.wi-today']) {
        const { color, behind, edge } = await paintOf(panel, selector);
        expect(color, selector).not.toBe(behind);
        expect(edge, selector).not.toBe(behind);
      }
    });
  },
  { extension: withAllSitesOn(), forcedColors: true },
);
