import type { Frame, Page } from 'puppeteer-core';
import { panelFrame } from './panel-frame.ts';

const button = 'ways-in-button >>> button';

/** Opens the panel on a page, or finds it where it was left open, and waits for its first card. */
export async function openPanel(page: Page): Promise<Frame> {
  await page.bringToFront();
  await page.waitForSelector(button);
  // It opens by itself where it was left open: give it the time to.
  await new Promise((done) => setTimeout(done, 600));
  if (!(await page.$('ways-in-panel'))) await page.locator(button).click();
  const panel = await panelFrame(page);
  await panel.waitForSelector('.wi-card', { timeout: 20_000 });
  return panel;
}
