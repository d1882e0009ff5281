import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { projectRoot } from '../setup/project-root.mjs';
import { withAllSitesOn } from './harness/all-sites-extension.ts';
import { eventually } from './harness/eventually.ts';
import { forEachBrowser } from './harness/for-each-browser.ts';

const file = (name: string, of: string) => readFileSync(path.join(projectRoot, 'test/sites', name, of), 'utf8');
const addressOf = (name: string) => file(name, 'url.txt').trim();
const board = (name: string) => /<div id="hj-board">[^]*?(?=<script)/.exec(file(name, 'page.html'))?.[0] ?? '';

/** Puts a board's page into the one that is there and changes the address, as the board's own script does. */
const show = (page: Page, name: string) =>
  page.evaluate(
    (html, hash) => {
      const at = document.querySelector('#hj-board');
      if (at) at.outerHTML = html;
      history.pushState({}, '', hash);
    },
    board(name),
    new URL(addressOf(name)).hash,
  );

/** Waits for something of ours, and keeps no hold of it: what a driver holds is never collected. */
const drawn = async (page: Page, selector: string) => (await page.waitForSelector(selector))?.dispose();

forEachBrowser(
  'A visit',
  (browser) => {
    const open = async (name: string, html = file(name, 'page.html')) => {
      const address = addressOf(name);
      browser.portal.serve(address.split('#')[0] ?? '', html);
      const page = await browser.newPage();
      await page.goto(address);
      await page.bringToFront();
      return page;
    };

    test('leaves nothing behind after 200 pages without loading: elements and listeners within 5 %', async () => {
      if (browser.name === 'firefox') return; // its driver does not count them
      const page = await open('trac-board/list');
      await page.waitForSelector('ways-in-chip');
      const counted = async () => {
        await show(page, 'trac-board/list');
        await drawn(page, 'ways-in-chip');
        const session = await page.createCDPSession();
        await session.send('HeapProfiler.collectGarbage');
        const { Nodes = 0, JSEventListeners = 0 } = await page.metrics();
        await session.detach();
        return { Nodes, JSEventListeners };
      };
      const visits = async (count: number) => {
        for (let visit = 0; visit < count; visit += 1) {
          await show(page, visit % 2 === 0 ? 'trac-board/advert' : 'trac-board/list');
          await drawn(page, visit % 2 === 0 ? 'ways-in-button' : 'ways-in-chip');
        }
      };
      await visits(10);
      const before = await counted();
      await visits(200);
      const after = await counted();
      expect(after.Nodes).toBeLessThanOrEqual(before.Nodes * 1.05);
      expect(after.JSEventListeners).toBeLessThanOrEqual(before.JSEventListeners * 1.05);
    }, 240_000);

    test('Back and forward between a list and an advert bring each its own', async () => {
      browser.portal.serve(addressOf('trac/staff-nurse').split('?')[0] ?? '', file('trac/staff-nurse', 'page.html'));
      const page = await open('trac/results');
      await page.waitForSelector('ways-in-chip');
      await page.goto(addressOf('trac/staff-nurse'));
      await page.waitForSelector('ways-in-button');
      await page.evaluate(() => history.back());
      await page.waitForSelector('ways-in-chip');
      await eventually('the button to go', async () => (await page.$('ways-in-button')) === null);
      await page.evaluate(() => history.forward());
      await page.waitForSelector('ways-in-button');
      await eventually('the chips to go', async () => (await page.$('ways-in-chip')) === null);
    });

    test('on a page that has ids and classes like ours, ours are drawn all the same and its own are left alone', async () => {
      const theirs = '<div id="ways-in-button" class="chip"><button class="quiet" id="panel">Theirs</button></div>';
      const page = await open(
        'hscni/staff-nurse',
        file('hscni/staff-nurse', 'page.html').replace('<main>', `${theirs}<main>`),
      );
      await page.waitForSelector('ways-in-button >>> button');
      expect(await page.$eval('#ways-in-button', (each) => each.outerHTML)).toBe(theirs);
      expect(await page.$$('ways-in-button')).toHaveLength(1);
    });

    test('a page that no portal is, is read from the toolbar and shown in a tab of ours; nothing is drawn on it', async () => {
      if (browser.name === 'firefox') return; // its driver finds no tab that an extension opened
      const page = await open('anywhere/complete');
      const popup = await browser.openPopup(page);
      await popup.waitForSelector('button');
      const pages = page.browser();
      await popup.evaluate(() => {
        const read = [...document.querySelectorAll('button')].find((each) => each.textContent === 'Read this page');
        read?.click();
      });
      const text = await eventually('the panel in a tab', async () => {
        for (const each of await pages.pages()) {
          if (!each.url().includes('/extension/panel/')) continue;
          const said = await each.evaluate(() => document.body.innerText);
          if (said.includes('£12.71 an hour')) return said;
        }
        return undefined;
      });
      expect(text).toContain('Example Hospice');
      expect(await page.$('ways-in-button, ways-in-chip, ways-in-panel')).toBeNull();
    });
  },
  { extension: withAllSitesOn() },
);
