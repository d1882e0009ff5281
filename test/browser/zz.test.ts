import { readFileSync } from 'node:fs';
import { test } from 'vitest';
import { forEachBrowser } from './harness/for-each-browser.ts';
const address = 'https://www.jobs.nhs.uk/candidate/jobadvert/C9999-26-0002';
const advert = readFileSync('test/sites/nhs-jobs/staff-nurse/page.html', 'utf8');
forEachBrowser('dbg', (browser) => {
  test('x', async () => {
    browser.portal.serve(address, advert);
    const page = await browser.newPage();
    page.on('console', (m) => console.log('console', m.text()));
    await page.goto(address);
    await new Promise((r) => setTimeout(r, 2000));
    console.log(
      await page.evaluate(() => [
        document.title,
        [...document.querySelectorAll('*')].filter((e) => e.localName.includes('ways')).map((e) => e.outerHTML),
      ]),
    );
    await page.evaluate(() =>
      (document.querySelector('ways-in-button')?.shadowRoot?.querySelector('button') as HTMLElement)?.click(),
    );
    await new Promise((r) => setTimeout(r, 4000));
    for (const f of page.frames())
      console.log(
        f.url(),
        await f.evaluate(() => document.URL + ' ' + document.body?.innerHTML.slice(0, 400)).catch((e) => e.message),
      );
    await page.screenshot({ path: `/tmp/dbg-${browser.name}.png` });
  });
});
