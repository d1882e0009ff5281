import { readFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { forEachBrowser } from './harness/for-each-browser.ts';
import { panelFrame } from './harness/panel-frame.ts';

const address = 'https://www.jobs.nhs.uk/candidate/jobadvert/C9999-26-0002';
const advert = readFileSync('test/sites/nhs-jobs/staff-nurse/page.html', 'utf8');
const button = 'ways-in-button >>> button';

forEachBrowser('An advert', (browser) => {
  beforeEach(() => browser.portal.serve(address, advert));

  test('gets one button, and a press opens the panel with the job, what it asks, and the ways in', async () => {
    const page = await browser.newPage();
    await page.goto(address);
    await page.waitForSelector(button);
    await page.click(button);
    const panel = await panelFrame(page);
    await panel.waitForSelector('.wi-card', { timeout: 20_000 });
    const text = await panel.evaluate(() => document.body.innerText);
    await page.screenshot({ path: `/tmp/advert-${browser.name}.png` });
    console.log(text);
    expect(text).toContain('Ways in');
  });
});
