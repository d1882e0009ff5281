import { readFileSync } from 'node:fs';
import type { Frame } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { axeViolations } from './harness/axe.ts';
import { eventually } from './harness/eventually.ts';
import { forEachBrowser } from './harness/for-each-browser.ts';
import { openPanel } from './harness/open-panel.ts';

const address = 'https://www.jobs.nhs.uk/candidate/jobadvert/C9999-26-0002';
const title = 'Earn, learn, loan: year by year';

/** The card's words, as a person sees them. */
const cardText = (panel: Frame): Promise<string> =>
  panel.evaluate((heading) => {
    const cards = [...document.querySelectorAll<HTMLElement>('section.wi-card')];
    return cards.find((card) => card.querySelector('h2')?.textContent === heading)?.innerText ?? '';
  }, title);

forEachBrowser('Earn, learn, loan', (browser) => {
  const open = async () => {
    browser.portal.serve(address, readFileSync('test/sites/nhs-jobs/staff-nurse/page.html', 'utf8'));
    const page = await browser.newPage();
    await page.goto(address);
    const panel = await openPanel(page);
    await eventually('the card', async () => (await cardText(panel)) !== '');
    return panel;
  };
  /** Sets one of the controls, as who chooses from it does. */
  const set = (panel: Frame, value: string) =>
    panel.evaluate((chosen) => {
      const select = [...document.querySelectorAll('select')].find((each) =>
        [...each.options].some((option) => option.value === chosen),
      );
      if (!select) throw new Error(`Nothing to set to ${chosen}`);
      select.value = chosen;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }, value);

  test('says first that benefits may change, and sets an earning way beside one with a loan', async () => {
    const text = await cardText(await open());
    expect(text.split('\n').filter(Boolean)[1]).toContain('can change your benefits');
    expect(text).toMatch(/Loan for the fee £9,790/);
    expect(text).toMatch(/You pay back about £53 a month/);
    expect(text).toMatch(/No student loan\./);
  });

  test('follows hours, place and where someone lives', async () => {
    const panel = await open();
    await set(panel, '15');
    await eventually('half-time pay', async () => (await cardText(panel)).includes('With fewer hours'));
    expect(await cardText(panel)).not.toMatch(/You pay back about £53 a month[^]*What the loan means/);
    await set(panel, 'home');
    await eventually('the loan at home', async () => (await cardText(panel)).includes('Loan to live on £9,118'));
    await set(panel, '37.5');
    await set(panel, 'inner-london');
    await eventually('pay in London', async () => (await cardText(panel)).includes('£38,488'));
  });

  test('takes a third way beside the two, and has nothing that axe finds', async () => {
    const panel = await open();
    const columns = () => panel.$$eval('table', (tables) => tables.at(-1)?.querySelectorAll('thead th').length);
    expect(await columns()).toBe(3);
    await panel.evaluate(() => {
      const box = document.querySelector<HTMLInputElement>('input[type=checkbox]:not(:checked)');
      box?.click();
    });
    await eventually('a third way', async () => (await columns()) === 4);
    expect(await axeViolations(panel)).toEqual([]);
  });
});
