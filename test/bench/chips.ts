import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { launchChromium } from '../browser/harness/chromium.ts';
import { layoutShift } from '../browser/harness/layout-shift.ts';
import { startPortalServer } from '../browser/harness/portal-server.ts';
import { serveSavedPages } from '../browser/harness/serve-saved-pages.ts';
import type { TestBrowser } from '../browser/harness/test-browser.ts';
import { writeTinyExtension } from '../browser/harness/tiny-extension.ts';
import { runScript } from '../setup/run-tool.mjs';
import { projectRoot } from '../setup/project-root.mjs';
import { costOf, type Cost } from './main-thread.ts';
import { median } from './median.ts';

const runs = 15;
const list = 'https://www.jobs.nhs.uk/candidate/search/results?keyword=&location=Nottingham&language=en';
const longList = 'https://www.jobs.nhs.uk/candidate/search/results?keyword=fifty';
const pages = [
  ['a list of 10 jobs', list],
  ['a list of 50 jobs', longList],
  ['an advert', 'https://www.jobs.nhs.uk/candidate/jobadvert/C9999-26-0002'],
] as const;
const script = 'dist/chrome/extension/content/at/nhs-jobs.js';

/**
 * What the script on a page costs in Chromium, with our extension and with one whose script is empty, by turns, so that
 * a busy machine slows both; on this machine as it is and four times slower.
 */
export async function bench(say: (line: string) => void): Promise<void> {
  const { ok, output } = await runScript('test/build.mjs', ['chrome']);
  if (!ok) throw new Error(output);
  const portal = await startPortalServer();
  serveSavedPages(portal);
  portal.serve(
    longList,
    fiveTimes(readFileSync(path.join(projectRoot, 'test/sites/nhs-jobs/results/page.html'), 'utf8')),
  );
  const tiny = writeTinyExtension('');
  const ours = await launchChromium(portal, { extension: path.join(projectRoot, 'dist/chrome') });
  const empty = await launchChromium(portal, { extension: tiny.folders.chromium });

  say(`Main thread in Chromium, medians of ${runs} runs by turns; the aim is 1.5 × the empty script and 10 ms more:`);
  for (const slowdown of [1, 4]) {
    for (const [what, address] of pages) say(await costLine(ours, empty, what, address, slowdown));
  }
  const shift: string[] = [];
  for (const address of [list, longList])
    for (const width of [360, 1280]) shift.push((await shiftAt(ours, address, width)).toFixed(3));
  for (const browser of [ours, empty]) await browser.close();
  await portal.close();
  tiny.remove();

  const bytes = brotliCompressSync(readFileSync(path.join(projectRoot, script))).length;
  say(`Layout shift, 10 jobs at 360 and 1280 px, then 50: ${shift.join(', ')} (budget 0.05)`);
  say(`Script on the page, brotli: ${bytes} bytes (budget 12000), beside 0`);
}

async function costLine(
  ours: TestBrowser,
  empty: TestBrowser,
  what: string,
  address: string,
  slowdown: number,
): Promise<string> {
  const mine: Cost[] = [];
  const control: Cost[] = [];
  // The first of each only warms up.
  for (let run = 0; run <= runs; run += 1) {
    mine.push(await costOf(ours, address, slowdown));
    control.push(await costOf(empty, address, slowdown));
  }
  const of = (costs: Cost[], part: keyof Cost) => median(costs.slice(1).map((cost) => cost[part]));
  const [time, beside] = [of(mine, 'time'), of(control, 'time')];
  return [
    `  ${slowdown} ×, ${what.padEnd(17)} ${ms(time)}; empty script ${ms(beside)}; ratio ${(time / beside).toFixed(2)}; aim ${ms(beside * 1.5 + 10)}`,
    `longest task of 50 ms or more ${ms(of(mine, 'longest'))}; empty script ${ms(of(control, 'longest'))}`,
  ].join('; ');
}

const ms = (time: number): string => `${time.toFixed(0)} ms`;

/** The same list with each of its ten jobs five times, under other addresses. */
function fiveTimes(page: string): string {
  const start = page.indexOf('<li class="nhsuk-list-panel search-result');
  const end = page.indexOf('</ul>', page.lastIndexOf('data-test="search-result-workingPattern"'));
  const after = page.indexOf('</li>', end) + '</li>'.length;
  const jobs = page.slice(start, after);
  const copies = [1, 2, 3, 4].map((copy) => jobs.replaceAll('C9999-26-', `C9999-2${copy}-`));
  return page.slice(0, after) + copies.join('') + page.slice(after);
}

async function shiftAt(browser: TestBrowser, address: string, width: number): Promise<number> {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 800 });
  await page.goto(address);
  await page.bringToFront();
  await page.waitForSelector('ways-in-chip');
  const { total } = await layoutShift(page);
  await page.close();
  return total;
}
