import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { axeViolations } from './harness/axe.ts';
import { eventually } from './harness/eventually.ts';
import { forEachBrowser } from './harness/for-each-browser.ts';

const address = 'https://college.example/read.html';

const said = (page: Page) => page.$eval('.said', (line) => line.textContent ?? '');
const marks = (page: Page) => page.$$eval('.marked mark', (all) => all.map((mark) => mark.textContent ?? ''));
const read = (page: Page) =>
  eventually('what was read', async () => /requirements? read/.test(await said(page)) && said(page));

forEachBrowser(
  'What we understand',
  (browser) => {
    beforeEach(() => browser.portal.serveFolder('https://college.example/', 'dist/demo'));

    const open = async (width = 1280) => {
      const page = await browser.newPage();
      await page.setViewport({ width, height: 800 });
      await page.goto(address);
      await page.bringToFront();
      await page.waitForSelector('#understood');
      return page;
    };
    const loadExample = async (page: Page) => {
      await page.locator('.examples button').click();
      await read(page);
    };

    test('a pasted advert is marked where it asks for something, and the role is named', async () => {
      const page = await open();
      await loadExample(page);
      expect(await page.$eval('.facts', (card) => card.textContent)).toContain('newly qualified: welcome');
      expect(await page.$eval('.role h2', (heading) => heading.textContent)).toBe('Mental health nurse');
      const marked = (await marks(page)).join('\n');
      expect(marked).toContain('registration, nmc-nurse, essential, by law');
      expect(marked).toContain('Full UK driving licence');
      expect(marked).not.toContain('Pension');
    });

    test('what is typed with the keyboard is read, and tags stay text', async () => {
      const page = await open();
      await page.focus('input[name=title]');
      await page.keyboard.type('Porter <script>alert(1)</script>');
      await read(page);
      expect(await page.$eval('.marked', (text) => text.textContent)).toContain('<script>');
      expect(await page.$$('.marked script')).toHaveLength(0);
    });

    test.each([
      ['light', 1280],
      ['dark', 320],
    ])('axe finds nothing wrong and nothing is wider than the screen, %s, at %d pixels', async (scheme, width) => {
      const page = await open(width);
      await page.evaluate((value) => void (document.documentElement.style.colorScheme = value), scheme);
      await loadExample(page);
      expect(await axeViolations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  },
  { extension: false },
);
