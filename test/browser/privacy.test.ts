import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { projectRoot } from '../setup/project-root.mjs';
import { eventually } from './harness/eventually.ts';
import { forEachBrowser } from './harness/for-each-browser.ts';
import { openPanel } from './harness/open-panel.ts';
import { panelFrame } from './harness/panel-frame.ts';

const address = 'https://www.jobs.nhs.uk/candidate/jobadvert/C9999-26-0002';
const advert = readFileSync('test/sites/nhs-jobs/staff-nurse/page.html', 'utf8');
const button = 'ways-in-button >>> button';

/**
 * The built extension, with a door for this test alone: what the page puts into an event is sent as if the script on the
 * page had sent it, and the answer comes back on the page. So a script on a page that was taken over is tried for real.
 */
function withOpenDoor(browser: 'chrome' | 'firefox'): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'ways-in-door-'));
  cpSync(path.join(projectRoot, 'dist', browser), folder, { recursive: true });
  const script = path.join(folder, 'extension/content/at/nhs-jobs.js');
  const door = `addEventListener('try-message', (event) => {
    (globalThis.browser ?? globalThis.chrome).runtime.sendMessage(JSON.parse(event.detail)).then(
      (reply) => document.documentElement.setAttribute('data-reply', JSON.stringify(reply ?? null)),
      (error) => document.documentElement.setAttribute('data-reply', 'failed ' + error));
  });`;
  writeFileSync(script, `${readFileSync(script, 'utf8')}\n${door}`);
  return folder;
}

/** What the page can see of itself: all its elements, open roots too, and every event that came to it. */
const watch = (page: Page) =>
  page.evaluateOnNewDocument(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    for (const kind of ['keydown', 'keyup', 'keypress', 'input', 'change', 'click', 'message', 'beforeinput'])
      addEventListener(kind, (event) => heard.push(event.type), true);
  });

const seenByPage = (page: Page) =>
  page.evaluate(() => {
    const all = (root: ParentNode): string =>
      [...root.querySelectorAll('*')]
        .map((each) => each.outerHTML.length + (each.shadowRoot ? all(each.shadowRoot) : ''))
        .join();
    const { heard } = globalThis as unknown as { heard: string[] };
    return {
      elements: all(document),
      heard: [...heard],
      frames: window.length,
      resources: performance.getEntriesByType('resource').length,
    };
  });

forEachBrowser(
  'Privacy',
  (browser) => {
    beforeEach(() => browser.portal.serve(address, advert));

    test('keys typed and answers given in the panel reach no listener of the page, and change nothing that it sees', async () => {
      const page = await browser.newPage();
      await watch(page);
      await page.goto(address);
      await page.bringToFront();
      await page.locator(button).click();
      const panel = await panelFrame(page);
      await panel.waitForSelector('input[type=number], input[inputmode=numeric]');
      await eventually('the heading to have the focus', () =>
        panel.evaluate(() => document.activeElement?.localName === 'h1'),
      );
      await panel.evaluate(() =>
        document.querySelector<HTMLInputElement>('input[type=number], input[inputmode=numeric]')?.focus(),
      );
      const before = await seenByPage(page);
      await page.keyboard.type('17');
      await page.keyboard.press('Tab');
      await eventually('the answer', () =>
        panel.evaluate(
          () =>
            document.querySelector<HTMLInputElement>('input[type=number], input[inputmode=numeric]')?.value === '17',
        ),
      );
      await new Promise((done) => setTimeout(done, 500));
      expect(await seenByPage(page)).toEqual(before);
    });

    test('nothing is asked of any host but the page’s own', async () => {
      browser.requests.length = 0;
      const page = await browser.newPage();
      await page.goto(address);
      await page.bringToFront();
      await page.waitForSelector(button);
      await openPanel(page);
      const others = browser.requests.filter((asked) => new URL(asked).host !== 'www.jobs.nhs.uk');
      expect(others).toEqual([]);
    });

    test.each([
      { kind: 'read profile' },
      { kind: 'save profile', profile: { v: 1, has: {}, roles: [], registers: [], circumstances: {}, limits: {} } },
      { kind: 'claim token', token: 'guessed' },
      { kind: 'forget everything' },
      { kind: 'page of tab', tab: 1 },
    ])('a script on a page that asks “$kind” is refused', async (message) => {
      const page = await browser.newPage();
      await page.goto(address);
      await page.waitForSelector(button);
      await page.evaluate(
        (detail) => void dispatchEvent(new CustomEvent('try-message', { detail })),
        JSON.stringify(message),
      );
      const reply = await eventually('a reply', () => page.evaluate(() => document.documentElement.dataset['reply']));
      expect(JSON.parse(reply)).toHaveProperty('refused');
    });

    test('a page that frames or fetches the panel’s address gets at most an empty shell', async () => {
      const own = await browser.extensionPage('extension/welcome/index.html');
      const panelAddress = await own.evaluate(() => new URL('../panel/index.html', location.href).href);
      const page = await browser.newPage();
      await page.goto(address);
      await page.waitForSelector(button);
      const fetched = await page.evaluate(async (from) => {
        const frame = document.createElement('iframe');
        frame.name = 'made-by-the-page';
        frame.src = `${from}#guessed`;
        document.body.append(frame);
        return fetch(from).then(
          async (reply) => (await reply.text()).replaceAll(/<head>[^]*<\/head>|<[^>]*>/g, '').trim(),
          () => '',
        );
      }, panelAddress);
      expect(fetched).toBe('');
      await new Promise((done) => setTimeout(done, 1500));
      const made = await Promise.all(
        page.frames().map(async (frame) => {
          const isMade = await frame.evaluate(() => window.name === 'made-by-the-page').catch(() => false);
          return isMade ? frame.evaluate(() => document.querySelector('.wi')?.textContent ?? '').catch(() => '') : '';
        }),
      );
      expect(made.join('')).toBe('');
    });

    test('an advert whose every text is markup is shown as text, and nothing of it runs', async () => {
      const hostile = advert.replaceAll(/>([^<>{}]{3,})</g, '>&lt;img src=x onerror="globalThis.ran = true"&gt; $1<');
      browser.portal.serve(address, hostile);
      const page = await browser.newPage();
      await page.goto(address);
      const panel = await openPanel(page);
      expect(await panel.evaluate(() => document.body.innerText)).toContain('<img src=x');
      expect(await panel.$$eval('img', (images) => images.length)).toBe(0);
      expect(await panel.evaluate(() => 'ran' in globalThis)).toBe(false);
      expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
    });

    test('the panel’s own address without a good token is an empty shell', async () => {
      const page = await browser.extensionPage('extension/panel/index.html');
      for (const token of ['', 'guessed']) {
        await page.evaluate((hash) => {
          location.hash = hash;
          location.reload();
        }, token);
        await new Promise((done) => setTimeout(done, 1200));
        expect(await page.evaluate(() => document.body.innerText.trim())).toBe('');
      }
    });
  },
  { extension: { chromium: withOpenDoor('chrome'), firefox: withOpenDoor('firefox') } },
);
