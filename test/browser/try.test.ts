import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { axeViolations } from './harness/axe.ts';
import { eventually } from './harness/eventually.ts';
import { forEachBrowser } from './harness/for-each-browser.ts';
import { layoutShift } from './harness/layout-shift.ts';

const address = 'https://college.example/try.html';

const said = (page: Page) => page.$eval('.summary [role=status]', (line) => line.textContent ?? '');
const answered = (page: Page) => page.waitForSelector('#ways[aria-busy=false]');
const unfold = (page: Page) =>
  page.$$eval('details', (folds) => {
    for (const fold of folds) fold.open = true;
  });

/** Presses whatever bears this text, be it in view or not. */
const press = (page: Page, selector: string, text: string) =>
  page.$$eval(
    selector,
    (all, wanted) => {
      const found = all.find((each) => each.textContent?.trim() === wanted);
      if (!(found instanceof HTMLElement)) throw new Error(`There is no “${wanted}”`);
      found.focus();
      found.click();
    },
    text,
  );

const changed = (page: Page, before: string) =>
  eventually('another answer', async () => (await said(page)) !== before && said(page));

forEachBrowser(
  'Try a person',
  (browser) => {
    beforeEach(() => browser.portal.serveFolder('https://college.example/', 'dist/demo'));

    const open = async (width = 1280) => {
      const page = await browser.newPage();
      await page.setViewport({ width, height: 800 });
      await page.goto(address);
      await page.bringToFront();
      await answered(page);
      return page;
    };

    test.each([
      ['light', 1280],
      ['dark', 360],
    ])('axe finds nothing wrong, every fold open, %s, at %d pixels', async (scheme, width) => {
      const page = await open(width);
      await page.evaluate((value) => void (document.documentElement.style.colorScheme = value), scheme);
      await press(page, '.people button', 'Healthcare assistant of three years');
      await answered(page);
      await unfold(page);
      expect(await axeViolations(page)).toEqual([]);
    });

    test.each([320, 360])('is no wider than a screen of %d pixels, every fold open', async (width) => {
      const page = await open(width);
      await unfold(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });

    test('a need changes the ways, the line says so, and the focus stays', async () => {
      const page = await open();
      const before = await said(page);
      expect(before).toMatch(/^Adult nurse: \d+ ways in, the quickest about \d+ months\.$/);
      await page.focus('input[name=try-mustEarn]');
      await page.keyboard.press(' ');
      await changed(page, before);
      expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('try-mustEarn');
      expect(await page.$eval('#ways', (ways) => ways.textContent)).toContain('you need to earn all the way');
    });

    test('a made-up person is loaded whole: the job, what they told, and their ways', async () => {
      const page = await open();
      const before = await said(page);
      await press(page, '.people button', 'Lapsed midwife');
      expect(await changed(page, before)).toMatch(/^Midwife: /);
      expect(await page.$eval('.person', (form) => form.textContent)).toContain('let her registration go');
      expect(await page.$eval('#ways', (ways) => ways.textContent)).toContain('you were on the midwives’ register');
      await press(page, '.person button', 'Start again');
      await eventually('nobody', async () =>
        (await page.$eval('#ways', (ways) => ways.textContent))?.includes('with nothing on paper'),
      );
    });

    test('a job is found by a name that people use, with the keyboard alone', async () => {
      const page = await open();
      const before = await said(page);
      await page.focus('input[type=search]');
      await page.keyboard.type('HCA');
      expect(await said(page)).toBe(before);
      await page.keyboard.press('Enter');
      expect(await changed(page, before)).toMatch(/^Healthcare support worker: /);
      expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
    });

    test('a job that they do is added and removed, and the focus goes on', async () => {
      const page = await open();
      await unfold(page);
      await page.select('select:has(> optgroup):not(fieldset.group select)', 'healthcare-assistant');
      await press(page, '.person button', 'Add this job');
      await eventually('the job', async () =>
        (await page.$eval('#ways', (ways) => ways.textContent))?.includes('you work as: Healthcare support worker'),
      );
      await press(page, '.job button', 'Remove Healthcare support worker');
      await eventually('the job to go', async () => (await page.$('.job')) === null);
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('select');
    });

    test('nothing of a person is kept, in the address or anywhere, nor asked of another host', async () => {
      browser.requests.length = 0;
      const page = await open();
      await press(page, '.people button', 'Lapsed midwife');
      await eventually('her ways', async () => (await said(page)).startsWith('Midwife'));
      const kept = await page.evaluate(async () => [
        location.search + location.hash,
        document.cookie,
        localStorage.length + sessionStorage.length,
        (await indexedDB.databases()).length,
        history.state,
      ]);
      expect(kept).toEqual(['', '', 0, 0, null]);
      expect(browser.requests.filter((asked) => new URL(asked).host !== 'college.example')).toEqual([]);
      await page.reload();
      await answered(page);
      expect(await said(page)).toMatch(/^Adult nurse/);
    });

    test('what has the focus is not under the line that stays in sight', async () => {
      const page = await open(360);
      await page.evaluate(() => scrollTo(0, 600));
      await page.focus('input[name=try-partTime]');
      for (let back = 0; back < 7; back += 1) {
        await page.keyboard.down('Shift');
        await page.keyboard.press('Tab');
        await page.keyboard.up('Shift');
        const [line, field] = await page.evaluate(() => [
          document.querySelector('.summary')?.getBoundingClientRect().bottom ?? 0,
          document.activeElement?.getBoundingClientRect().bottom ?? 0,
        ]);
        expect(field).toBeGreaterThan(line ?? 0);
      }
    });

    test('the page does not move while nobody presses anything', async () => {
      if (browser.name === 'firefox') return;
      const page = await open();
      expect((await layoutShift(page)).total).toBeLessThanOrEqual(0.05);
    });
  },
  { extension: false },
);
