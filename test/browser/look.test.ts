import { readFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { axeViolations } from './harness/axe.ts';
import { eventually } from './harness/eventually.ts';
import { forEachBrowser } from './harness/for-each-browser.ts';
import { layoutShift } from './harness/layout-shift.ts';
import { panelFrame } from './harness/panel-frame.ts';

const address = 'https://www.jobs.nhs.uk/candidate/jobadvert/C9999-26-0002';
const advert = readFileSync('test/sites/nhs-jobs/staff-nurse/page.html', 'utf8');
const gallery = 'https://college.example/index.html';

forEachBrowser('What people see', (browser) => {
  beforeEach(() => {
    browser.portal.serve(address, advert);
    browser.portal.serveFolder('https://college.example/', 'dist/demo');
  });

  test.each(['light', 'dark'])('axe finds nothing wrong with any card in any state, %s', async (scheme) => {
    const page = await browser.newPage();
    await page.setViewport({ width: 1000, height: 800 });
    await page.goto(gallery);
    await page.waitForSelector('.example .wi-card');
    await page.evaluate((value) => void (document.documentElement.style.colorScheme = value), scheme);
    expect(await page.$$eval('.example', (all) => all.length)).toBeGreaterThan(30);
    expect(await axeViolations(page)).toEqual([]);
  });

  test('no card is wider than a screen of 320 pixels', async () => {
    const page = await browser.newPage();
    await page.setViewport({ width: 320, height: 800 });
    await page.goto(gallery);
    await page.waitForSelector('.example .wi-card');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  test('axe finds nothing wrong with the button on the page, the panel, the popup and the welcome page', async () => {
    const page = await browser.newPage();
    await page.goto(address);
    await page.bringToFront();
    await page.locator('ways-in-button >>> button').click();
    const panel = await panelFrame(page);
    await panel.waitForSelector('article.wi-card');
    expect(await axeViolations(page, ['ways-in-button', 'button'])).toEqual([]);
    expect(await axeViolations(panel)).toEqual([]);
    for (const path of ['extension/popup/index.html', 'extension/welcome/index.html']) {
      const own = await browser.extensionPage(path);
      await own.waitForSelector('.wi-card');
      expect(await axeViolations(own), path).toEqual([]);
    }
  });

  test('the page does not move when the button and the panel come', async () => {
    if (browser.name === 'firefox') return;
    for (const width of [360, 1280]) {
      const page = await browser.newPage();
      await page.setViewport({ width, height: 800 });
      await page.goto(address);
      await page.bringToFront();
      await page.waitForSelector('ways-in-button');
      await new Promise((done) => setTimeout(done, 400));
      expect((await layoutShift(page)).total).toBeLessThanOrEqual(0.01);
    }
  });

  test('a search in the popup finds a job by the name that people use, and lists it', async () => {
    const popup = await browser.extensionPage('extension/popup/index.html');
    await popup.bringToFront();
    await popup.locator('input[type=search]').fill('HCA');
    await popup.waitForSelector('.wi-found button');
    expect(await popup.$eval('.wi-found', (list) => list.textContent)).toContain('Healthcare support worker');
  });

  test('a profile that was damaged is set aside, and the panel says so', async () => {
    const own = await browser.extensionPage('extension/welcome/index.html');
    await own.evaluate(
      () =>
        new Promise<void>((done, fail) => {
          const opening = indexedDB.open('ways-in', 1);
          opening.addEventListener('upgradeneeded', () => void opening.result.createObjectStore('kept'));
          opening.addEventListener('error', () => fail(opening.error));
          opening.addEventListener('success', () => {
            const writing = opening.result.transaction('kept', 'readwrite');
            writing.objectStore('kept').put({ v: 99, age: 'seventeen' }, 'profile');
            writing.addEventListener('complete', () => {
              opening.result.close();
              done();
            });
          });
        }),
    );
    const page = await browser.newPage();
    await page.goto(address);
    await page.bringToFront();
    const panel = await eventually('the panel', async () => {
      if (!(await page.$('ways-in-panel'))) await page.locator('ways-in-button >>> button').click();
      return panelFrame(page);
    });
    await panel.waitForSelector('article.wi-card');
    expect(await panel.evaluate(() => document.body.innerText)).toContain('We have kept a copy on this device');
  });
});
