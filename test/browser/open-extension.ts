import path from 'node:path';

import { projectRoot } from '../setup/project-root.mjs';
import { launchChromium } from './harness/chromium.ts';
import { startPortalServer } from './harness/portal-server.ts';
import { serveSavedPages } from './harness/serve-saved-pages.ts';

const list = 'https://www.jobs.nhs.uk/candidate/search/results?keyword=&location=Nottingham&language=en';

/**
 * Opens a Chromium window with the built extension, on a list of jobs of the corpus under the portal's true host name.
 * Only the portal is replaced: every other link leads where it says. Resolves when the person closes the window.
 */
export async function openExtension(say: (line: string) => void): Promise<void> {
  const portal = await startPortalServer();
  serveSavedPages(portal);

  const extension = path.join(projectRoot, 'dist/chrome');
  const browser = await launchChromium(portal, { extension, headless: false, others: 'pass' });
  const page = await browser.newPage();
  await page.goto(list);
  for (const other of await page.browser().pages()) {
    if (other !== page) await other.close(); // the empty tab that Chromium starts with
  }
  say(`Chromium is open with the extension, on a made-up list of jobs in place of ${list}`);

  await new Promise((resolve) => {
    page.browser().once('disconnected', resolve);
  });
  await browser.close();
  await portal.close();
  say('Chromium is closed.');
}
