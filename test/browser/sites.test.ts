import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../setup/project-root.mjs';
import { withAllSitesOn } from './harness/all-sites-extension.ts';
import { axeViolations } from './harness/axe.ts';
import { eventually } from './harness/eventually.ts';
import { forEachBrowser } from './harness/for-each-browser.ts';
import { openPanel } from './harness/open-panel.ts';

const button = 'ways-in-button >>> button';
const folder = path.join(projectRoot, 'test/sites');
const file = (name: string, of: string) => readFileSync(path.join(folder, name, of), 'utf8');
const addressOf = (name: string) => file(name, 'url.txt').trim();
const settle = (milliseconds = 900) => new Promise((done) => setTimeout(done, milliseconds));

forEachBrowser(
  'Each portal, under its own name',
  (browser) => {
    const open = async (name: string) => {
      const address = addressOf(name);
      browser.portal.serve(address.split('#')[0] ?? '', file(name, 'page.html'));
      const page = await browser.newPage();
      await page.goto(address);
      await page.bringToFront();
      return page;
    };

    test.each([
      ['nhs-jobs/staff-nurse', 'Adult nurse', 'What it asks for'],
      ['trac/staff-nurse', 'Adult nurse', 'What it asks for'],
      ['trac/healthcare-assistant', 'Healthcare support worker', 'Care Certificate'],
      ['trac-board/advert', 'Adult nurse', 'What it asks for'],
      ['find-an-apprenticeship/nursing-associate', 'Nursing associate', 'GCSE in English'],
      ['find-an-apprenticeship/stub-porter', 'Porter', 'Ways in'],
      ['national-careers-service/paramedic', 'Paramedic', 'Ways in'],
      ['health-careers/occupational-therapist', 'Occupational therapist', 'Ways in'],
      ['health-careers/without-a-heading', 'Mental health nurse', 'Ways in'],
      ['nhs-scotland/staff-nurse', 'Adult nurse', 'This job is in Scotland.'],
      ['hscni/staff-nurse', 'Adult nurse', 'This job is in Northern Ireland.'],
      ['dwp-find-a-job/care-assistant', 'Care', '£12.71 an hour'],
    ])('%s: one button, and a panel with the role %s', async (name, role, words) => {
      const page = await open(name);
      const panel = await openPanel(page);
      const text = await eventually('the panel’s words', async () => {
        const said = await panel.evaluate(() => document.body.innerText);
        return said.includes(words) && said;
      });
      expect(text).toContain(role);
      expect(await page.$$('ways-in-button')).toHaveLength(1);
    });

    test.each([
      ['trac/results', 6],
      ['trac-board/list', 3],
      ['find-an-apprenticeship/results', 4],
      ['nhs-scotland/results', 3],
      ['hscni/results', 1],
      ['dwp-find-a-job/results', 1],
    ])('%s: at least %i cards have a chip', async (name, least) => {
      const page = await open(name);
      await page.waitForSelector('ways-in-chip');
      expect((await page.$$('ways-in-chip')).length).toBeGreaterThanOrEqual(least);
    });

    test.each([
      ['trac/short-link'],
      ['find-an-apprenticeship/search-form'],
      ['national-careers-service/list-of-jobs'],
      ['dwp-find-a-job/apply'],
    ])('%s is not ours: nothing is drawn, and the background hears nothing', async (name) => {
      const page = await open(name);
      await settle();
      expect(await page.$('ways-in-button, ways-in-chip, ways-in-bar')).toBeNull();
      const own = await browser.extensionPage('extension/options/index.html');
      const kept = await own.evaluate(async () => {
        type Api = { storage: { session: { get(): Promise<Record<string, unknown>> } } };
        const { browser: one, chrome: other } = globalThis as unknown as { browser?: Api; chrome: Api };
        return JSON.stringify(await (one ?? other).storage.session.get());
      });
      expect(kept).not.toContain(new URL(addressOf(name)).pathname);
    });

    test('a security check in place of an advert gets the quiet button, and nothing is claimed', async () => {
      const page = await open('trac/security-check');
      await page.waitForSelector(button);
      expect(await page.$eval(button, (each) => each.textContent)).toBe('Ways In can’t read this page');
    });

    test('a list that comes late gets its chips when it is there', async () => {
      const page = await open('nhs-scotland/results-not-there-yet');
      await page.waitForSelector(button);
      const cards = file('nhs-scotland/results', 'page.html').match(/<main>[^]*<\/main>/)?.[0] ?? '';
      await page.evaluate((html) => {
        const main = document.querySelector('main');
        if (main) main.outerHTML = html;
      }, cards);
      await page.waitForSelector('ways-in-chip');
      expect(await page.$('ways-in-button'), 'the quiet button goes').toBeNull();
    });

    test('a board that goes from its list to an advert and back without loading is followed', async () => {
      const page = await open('trac-board/list');
      await page.waitForSelector('ways-in-chip');
      const board = (name: string) =>
        /<div id="hj-board">[^]*?<script/.exec(file(name, 'page.html'))?.[0].slice(0, -7) ?? '';
      const show = (name: string) =>
        page.evaluate(
          (html, hash) => {
            const at = document.querySelector('#hj-board');
            if (at) at.outerHTML = html;
            history.pushState({}, '', hash);
          },
          board(name),
          new URL(addressOf(name)).hash,
        );
      await show('trac-board/advert');
      await page.waitForSelector('ways-in-button');
      await eventually('the chips to go', async () => (await page.$('ways-in-chip')) === null);
      await show('trac-board/list');
      await page.waitForSelector('ways-in-chip');
      await eventually('the button to go', async () => (await page.$('ways-in-button')) === null);
    });

    test('a page that takes our button away gets it back, and is left in peace after three times', async () => {
      const page = await open('trac/staff-nurse');
      for (let time = 0; time < 3; time += 1) {
        await page.waitForSelector('ways-in-button');
        await page.evaluate(() => document.querySelector('ways-in-button')?.remove());
      }
      await page.waitForSelector('ways-in-button');
      await page.evaluate(() => document.querySelector('ways-in-button')?.remove());
      await settle(1500);
      expect(await page.$('ways-in-button')).toBeNull();
    });

    test('two tabs on two portals each have their own', async () => {
      const [one, other] = [await open('trac/consultant'), await open('national-careers-service/care-worker')];
      const second = await openPanel(other);
      expect(await second.evaluate(() => document.body.innerText)).toContain('Care worker');
      const first = await openPanel(one);
      expect(await first.evaluate(() => document.body.innerText)).toContain('Consultant Cardiologist');
    });

    test('under the strictest content policy the button is drawn and the panel opens', async () => {
      const address = addressOf('trac/staff-nurse');
      const headers = { 'content-security-policy': "default-src 'none'; frame-src 'none'; style-src 'unsafe-inline'" };
      browser.portal.serve(address, { body: file('trac/staff-nurse', 'page.html'), headers });
      const page = await browser.newPage();
      await page.goto(address);
      const panel = await openPanel(page);
      expect(await panel.evaluate(() => document.body.innerText)).toContain('Adult nurse');
    });

    test.each([
      ['nhs-jobs/staff-nurse'],
      ['trac/staff-nurse'],
      ['trac-board/advert'],
      ['find-an-apprenticeship/dental-nurse'],
      ['national-careers-service/paramedic'],
      ['health-careers/occupational-therapist'],
      ['nhs-scotland/staff-nurse'],
      ['hscni/staff-nurse'],
      ['dwp-find-a-job/care-assistant'],
    ])(
      '%s at 4 × zoom: the button and the panel are no wider than the screen; on paper neither is there',
      async (name) => {
        const page = await open(name);
        // 1280 pixels at 400 % are 320.
        await page.setViewport({ width: 320, height: 256 });
        const panel = await openPanel(page);
        const edges = await page.$$eval('ways-in-button, ways-in-panel', (all) =>
          all.map((each) => each.getBoundingClientRect()).map(({ left, right }) => [left, right]),
        );
        expect(edges).toHaveLength(2);
        for (const [left = -1, right = 999] of edges) {
          expect(left).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(320);
        }
        expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
        if (browser.name === 'firefox') return; // its driver has no paper
        await page.emulateMediaType('print');
        expect(await page.$eval(button, (each) => each.getClientRects().length)).toBe(0);
      },
    );

    test('a page that can’t be read offers a search, the advert pasted, and a report; pasted, it has a panel', async () => {
      const page = await open('trac/security-check');
      const panel = await openPanel(page);
      await panel.waitForSelector('textarea');
      expect(await panel.$eval('textarea[readonly]', (each) => (each as HTMLTextAreaElement).value)).toContain(
        addressOf('trac/security-check').split('?')[0] ?? '',
      );
      await panel.type('label:has(+ label) input[type=text]', 'Staff Nurse');
      await panel.type('textarea:not([readonly])', 'You must have NMC registration.');
      await panel.evaluate(() => {
        const read = [...document.querySelectorAll('button')].find((each) => each.textContent === 'Read this advert');
        read?.click();
      });
      await eventually('the ways', async () =>
        (await panel.evaluate(() => document.body.innerText)).includes('Adult nurse'),
      );
    });

    test('the list of sites says which are on and why, and is fit for everyone', async () => {
      const page = await browser.extensionPage('extension/options/index.html');
      await page.waitForSelector('.wi-sites li');
      await eventually('the state of each', async () => {
        const text = await page.evaluate(() => document.body.innerText);
        return /Find an apprenticeship\s+On: to show/.test(text);
      });
      expect(await axeViolations(page)).toEqual([]);
    });
  },
  { extension: withAllSitesOn() },
);
