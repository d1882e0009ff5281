import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { axeViolations } from './harness/axe.ts';
import { eventually } from './harness/eventually.ts';
import { forEachBrowser } from './harness/for-each-browser.ts';
import { layoutShift } from './harness/layout-shift.ts';

const address = 'https://www.jobs.nhs.uk/candidate/search/results';
const advert = 'https://www.jobs.nhs.uk/candidate/jobadvert/C9999-26-0002';
const saved = (name: string) => readFileSync(`test/sites/nhs-jobs/${name}/page.html`, 'utf8');
const list = saved('results');
const toggle = 'ways-in-bar >>> .toggle';

/** What each card of the page says through its chip, to whoever hears it, in order; null where it has none. */
const chipsOf = (page: Page) =>
  page.$$eval('.search-result', (cards) =>
    cards.map((card) => {
      const chip = card.querySelector(':scope > ways-in-chip:last-child')?.shadowRoot?.querySelector('.chip');
      return chip?.textContent ?? null;
    }),
  );

const open = async (page: Page) => {
  await page.goto(address);
  await page.bringToFront();
  await page.waitForSelector('ways-in-chip');
};

/** What has the focus, down through open roots: its class, or its name. */
const focused = (page: Page) =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at?.className || at?.localName;
  });

/** Lets what would be drawn, or moved, be so. */
const settle = () => new Promise((done) => setTimeout(done, 900));

forEachBrowser('A list of jobs', (browser) => {
  beforeEach(() => {
    browser.portal.serve(address, list);
    browser.portal.serve(advert, saved('staff-nurse'));
  });

  test('has a chip at the end of each card that the engine can speak for, and takes no focus', async () => {
    const page = await browser.newPage();
    await open(page);
    const chips = await chipsOf(page);
    expect(chips.length).toBe(10);
    expect(chips[0]).toBe('Ways In: Needs the nursing register · ways in to Staff Nurse - Acute Medical Unit');
    expect(chips[1]).toBe('Ways In: No register needed');
    expect(chips[3]).toBe('Ways In: Apprenticeship');
    expect(chips[6]).toBe('Ways In: They train you');
    expect(chips[4]).toBe('Ways In: Needs the doctors’ register · ways in to Consultant in Emergency Medicine');
    expect(await focused(page)).toBe('body');
    expect(await page.$('ways-in-button'), 'the button is for adverts').toBeNull();
  });

  test('has one bar that counts what the chips say, after the heading in reading order', async () => {
    const page = await browser.newPage();
    await open(page);
    expect(await page.$eval('ways-in-bar', (bar) => bar.previousElementSibling?.localName)).toBe('h1');
    expect(await page.$eval('ways-in-bar >>> p', (text) => text.textContent)).toContain(
      'Of 10 jobs here: 1 says it trains you, 1 is an apprenticeship.',
    );
  });

  test('sets the others back with a key, and as it was with another; nothing moves and nothing goes', async () => {
    const page = await browser.newPage();
    await open(page);
    const look = () =>
      page.$$eval('.search-result', (cards) =>
        cards.map((card) => ({ opacity: getComputedStyle(card).opacity, top: card.getBoundingClientRect().top })),
      );
    const before = await look();
    for (let press = 0; press < 8 && (await focused(page)) !== 'toggle'; press += 1) await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('toggle');
    expect(await page.$eval(toggle, (button) => button.getAttribute('aria-pressed'))).toBe('false');

    await page.keyboard.press(' ');
    expect(await page.$eval(toggle, (button) => button.getAttribute('aria-pressed'))).toBe('true');
    const after = await look();
    expect(after.map(({ top }) => top)).toEqual(before.map(({ top }) => top));
    expect(after.map(({ opacity }, at) => (opacity === '1' ? at : -1)).filter((at) => at >= 0)).toEqual([3, 6]);
    expect(await axeViolations(page)).toEqual([]);

    await page.keyboard.press('Enter');
    expect(await look()).toEqual(before);
    expect(await page.$('[data-ways-in]')).toBeNull();
  });

  test('has chips that the keyboard reaches and that lead to the card’s advert; Back brings them again', async () => {
    const page = await browser.newPage();
    await open(page);
    await page.evaluate(() => document.querySelector<HTMLElement>('.search-result a')?.focus());
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('chip needs-register');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    expect(page.url()).toContain(`${advert}?`);
    // Firefox brings the very same page back, and no load is reported for that.
    await page.evaluate(() => history.back());
    await eventually('the chips', async () => (await chipsOf(page)).filter(Boolean).length >= 5);
    expect((await page.$$('ways-in-bar')).length).toBe(1);
  });

  test('can have its bar sent away, and the cards are as they were', async () => {
    const page = await browser.newPage();
    await open(page);
    await page.locator(toggle).click();
    await page.locator('ways-in-bar >>> .away').click();
    expect(await page.$('ways-in-bar')).toBeNull();
    expect(await page.$('[data-ways-in]')).toBeNull();
    expect((await page.$$('ways-in-chip')).length).toBeGreaterThanOrEqual(5);
  });

  test.each([1280, 360])('has nothing that axe finds wrong, at %s pixels', async (width) => {
    const page = await browser.newPage();
    await page.setViewport({ width, height: 800 });
    await open(page);
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  test('has its bar out of the way of what has the focus, and of the links at the page’s end', async () => {
    const page = await browser.newPage();
    await page.setViewport({ width: 360, height: 640 });
    await open(page);
    const covers = (selector: string) =>
      page.evaluate((name) => {
        const rect = document.querySelector(name)?.getBoundingClientRect();
        const bar = document.querySelector('ways-in-bar')?.getBoundingClientRect();
        return rect && bar && rect.bottom > bar.top && rect.top < bar.bottom;
      }, selector);
    await page.evaluate(() => document.querySelector<HTMLElement>('.search-result:nth-child(4) a')?.focus());
    await page.evaluate(() => document.activeElement?.scrollIntoView({ block: 'end' }));
    await settle();
    expect(await covers('.search-result:nth-child(4) a')).toBe(false);
    await page.evaluate(() => {
      document.querySelector('footer')?.remove();
      scrollTo(0, document.documentElement.scrollHeight);
    });
    await settle();
    expect(await covers('[data-test="search-next-page"]')).toBe(false);
  });

  test.each([
    ['no cards', 'results-none-found', null],
    ['cards that nothing can be said of', 'results-welsh', null],
    ['no list at all', 'results-not-a-list', 'Ways In can’t read this page'],
  ])('with %s has no bar', async (_, name, button) => {
    const nobody = saved(name).replaceAll('Staff Nurse', 'Meithrinwr');
    browser.portal.serve(address, nobody);
    const page = await browser.newPage();
    await page.goto(address);
    await settle();
    expect(await page.$('ways-in-bar')).toBeNull();
    expect(await page.$('ways-in-chip')).toBeNull();
    expect(
      await page.evaluate(
        () => document.querySelector('ways-in-button')?.shadowRoot?.querySelector('button')?.textContent ?? null,
      ),
    ).toBe(button);
  });

  test('with a hostile card runs nothing of it', async () => {
    const attack = '<img src=x onerror="document.title=`taken`"> Trainee Nursing Associate';
    const escaped = attack.replaceAll('<', '&lt;');
    browser.portal.serve(address, list.replaceAll('Staff Nurse - Acute Medical Unit', `${escaped} (staff nurse)`));
    const page = await browser.newPage();
    await open(page);
    expect(await page.title()).toBe('Search results');
    const made = await page.$$eval('ways-in-chip, ways-in-bar', (hosts) =>
      hosts.flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('*') ?? [])].map((each) => each.localName)),
    );
    expect(made).not.toContain('img');
  });

  test('on paper is as the portal made it', async () => {
    if (browser.name === 'firefox') return;
    const page = await browser.newPage();
    await open(page);
    await page.locator(toggle).click();
    await page.emulateMediaType('print');
    const shown = await page.$$eval('ways-in-chip, ways-in-bar', (hosts) =>
      hosts.filter((host) => host.getClientRects().length > 0).map((host) => host.localName),
    );
    expect(shown).toEqual([]);
    expect(await page.$$eval('.search-result', (cards) => cards.map((card) => getComputedStyle(card).opacity))).toEqual(
      Array.from({ length: 10 }, () => '1'),
    );
  });

  test.each([1280, 360])('moves by 0.05 at most, at %s pixels, and what has the focus not at all', async (width) => {
    if (browser.name === 'firefox') return;
    const page = await browser.newPage();
    await page.setViewport({ width, height: 800 });
    // The person was quicker than the chips: the focus is on the fifth card before anything is drawn.
    await page.evaluateOnNewDocument(() => {
      addEventListener('DOMContentLoaded', () => {
        const link = document.querySelector<HTMLElement>('.search-result:nth-child(5) a');
        if (location.hash !== '#quick' || !link) return;
        link.focus();
        Object.assign(globalThis, { wasAt: link.getBoundingClientRect().top });
      });
    });
    await open(page);
    expect((await layoutShift(page)).total).toBeLessThanOrEqual(0.05);

    await page.goto(`${address}?again#quick`);
    await page.waitForSelector('ways-in-chip');
    const [before, now] = await page.evaluate(() => [
      (globalThis as unknown as { wasAt: number }).wasAt,
      document.activeElement?.getBoundingClientRect().top,
    ]);
    expect(now).toBeCloseTo(before ?? Number.NaN, 0);
  });
});
