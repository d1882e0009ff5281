import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { eventually } from './harness/eventually.ts';
import { forEachBrowser } from './harness/for-each-browser.ts';
import { openPanel } from './harness/open-panel.ts';
import { panelFrame } from './harness/panel-frame.ts';

const address = 'https://www.jobs.nhs.uk/candidate/jobadvert/C9999-26-0002';
const saved = (name: string) => readFileSync(`test/sites/nhs-jobs/${name}/page.html`, 'utf8');
const button = 'ways-in-button >>> button';

/** A press that lands whatever part of the panel is in view. */
const choose = (panel: Frame, label: string) =>
  panel.evaluate((text) => {
    const found = [...document.querySelectorAll('label')].find((each) => each.textContent?.trim() === text);
    if (!found) throw new Error(`There is no answer “${text}”`);
    found.click();
  }, label);

const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    return at?.shadowRoot?.activeElement?.localName ?? at?.localName;
  });

forEachBrowser('An advert', (browser) => {
  beforeEach(() => browser.portal.serve(address, saved('staff-nurse')));

  test('gets one button after its heading, and a press shows the job, what it asks, and at least four ways in', async () => {
    const page = await browser.newPage();
    await page.goto(address);
    await page.waitForSelector(button);
    expect(await page.$eval('ways-in-button', (host) => host.previousElementSibling?.id)).toBe('heading');
    expect(await focused(page)).toBe('body');

    const panel = await openPanel(page);
    // What the advert says is there at once; the ways come when they are found.
    await panel.waitForSelector('article.wi-card', { timeout: 20_000 });
    const text = await panel.evaluate(() => document.body.innerText);
    expect(text).toContain('This job in plain words');
    expect(text).toContain('£32,073 to £39,043 a year before tax');
    expect(text).toContain('What it asks for');
    expect(text).toMatch(/By law/i);
    expect(text).toContain('The first step, today');
    expect(text).toContain('Where this comes from');
    expect(await panel.$$eval('article.wi-card', (ways) => ways.length)).toBeGreaterThanOrEqual(4);
  });

  test('changes its ways with an answer, and keeps the answer for the next advert', async () => {
    const page = await browser.newPage();
    await page.goto(address);
    const panel = await openPanel(page);
    await panel.waitForSelector('article.wi-card', { timeout: 20_000 });
    const before = await panel.$eval('article.wi-card', (way) => way.textContent);
    await choose(panel, 'A degree');
    await eventually(
      'other ways',
      async () => (await panel.$eval('article.wi-card', (way) => way.textContent)) !== before,
    );

    const next = await browser.newPage();
    await next.goto(address);
    await next.bringToFront();
    const again = await panelFrame(next);
    await again.waitForSelector('input[type=radio]');
    expect(await again.$eval('input[type=radio]:checked', (radio) => radio.closest('label')?.textContent)).toContain(
      'A degree',
    );
    await choose(again, 'I would rather not say');
  });

  test('is closed by Escape, which gives the focus back to the button', async () => {
    const page = await browser.newPage();
    await page.goto(address);
    await page.waitForSelector(button);
    await closeIfOpen(page);
    await openPanel(page);
    await eventually('focus in the panel', async () => (await focused(page)) === 'ways-in-panel');
    // The frame goes with the key still down, so the driver may never hear of the key going up.
    page.keyboard.press('Escape').catch(() => undefined);
    await eventually('the panel to go', async () => (await page.$('ways-in-panel')) === null);
    expect(await focused(page)).toBe('button');
  });

  test.each([
    ['the-apply-interstitial', 'interstitial', `${address}/ats-direct-apply`, null],
    ['a page that is no advert', 'not-an-advert', address, 'Ways In can’t read this page'],
  ])('on %s, what is drawn is as it should be', async (_, name, at, label) => {
    browser.portal.serve(at, saved(name));
    const page = await browser.newPage();
    await page.goto(at);
    await new Promise((done) => setTimeout(done, 700));
    const drawn = await page.evaluate(
      () => document.querySelector('ways-in-button')?.shadowRoot?.querySelector('button')?.textContent ?? null,
    );
    expect(drawn).toBe(label);
  });

  test('is left alone where the page forbids frames: the button offers a tab', async () => {
    if (browser.name === 'firefox') return;
    browser.portal.serve(address, {
      body: saved('staff-nurse'),
      headers: { 'cross-origin-embedder-policy': 'require-corp' },
    });
    const page = await browser.newPage();
    await page.goto(address);
    await page.waitForSelector(button);
    await closeIfOpen(page);
    await page.locator(button).click();
    await eventually('the offer of a tab', async () =>
      (await page.$eval(button, (each) => each.textContent))?.includes('in a tab'),
    );
  });
});

async function closeIfOpen(page: Page) {
  await new Promise((done) => setTimeout(done, 500));
  if (await page.$('ways-in-panel')) {
    await page.evaluate(() => document.querySelector('ways-in-button')?.shadowRoot?.querySelector('button')?.click());
    await eventually('the panel to go', async () => (await page.$('ways-in-panel')) === null);
  }
}
