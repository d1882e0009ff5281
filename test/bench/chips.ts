import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { launchChromium } from '../browser/harness/chromium.ts';
import { layoutShift } from '../browser/harness/layout-shift.ts';
import { startPortalServer } from '../browser/harness/portal-server.ts';
import { serveSavedPages } from '../browser/harness/serve-saved-pages.ts';
import type { TestBrowser } from '../browser/harness/test-browser.ts';
import { writeTinyExtension } from '../browser/harness/tiny-extension.ts';
import { runScript } from '../setup/run-tool.mjs';
import { projectRoot } from '../setup/project-root.mjs';
import { median } from './median.ts';

const runs = 25;
const slowRuns = 7;
const list = 'https://www.jobs.nhs.uk/candidate/search/results?keyword=&location=Nottingham&language=en';
const advert = 'https://www.jobs.nhs.uk/candidate/jobadvert/C9999-26-0002';
const script = 'dist/chrome/extension/content/at/nhs-jobs.js';

/**
 * What the chips cost a list of ten jobs in Chromium, and beside it the button an advert: the processor's time on the
 * page's main thread, for scripts, styles, layout and all, with our extension and with one whose script is empty, by
 * turns, so that a busy machine slows both.
 */
export async function bench(say: (line: string) => void): Promise<void> {
  const { ok, output } = await runScript('test/build.mjs', ['chrome']);
  if (!ok) throw new Error(output);
  const portal = await startPortalServer();
  serveSavedPages(portal);
  const tiny = writeTinyExtension('');
  const ours = await launchChromium(portal, { extension: path.join(projectRoot, 'dist/chrome') });
  const empty = await launchChromium(portal, { extension: tiny.folders.chromium });
  const longest = { ours: [] as number[], empty: [] as number[] };
  const shift: number[] = [];

  say(`Main thread in Chromium, medians of ${runs} runs by turns; the aim is 1.5 × the empty script and 10 ms more:`);
  for (const [what, address] of [['a list of 10 jobs', list] as const, ['an advert', advert] as const]) {
    const [mine, control] = await bothTimes(ours, empty, address);
    const aim = control * 1.5 + 10;
    say(
      `  ${what.padEnd(18)} ${ms(mine)}; empty script ${ms(control)}; ratio ${(mine / control).toFixed(2)}; aim ${ms(aim)}`,
    );
  }
  for (let run = 0; run < slowRuns; run += 1) {
    longest.ours.push(await longestTask(ours));
    longest.empty.push(await longestTask(empty));
  }
  for (const width of [360, 1280]) shift.push(await shiftAt(ours, width));
  for (const browser of [ours, empty]) await browser.close();
  await portal.close();
  tiny.remove();

  const bytes = brotliCompressSync(readFileSync(path.join(projectRoot, script))).length;
  say('On the list of jobs:');
  say(`  longest task at 4 × slowdown ${ms(median(longest.ours))}; empty script ${ms(median(longest.empty))}`);
  say(`  layout shift at 360 and 1280 px ${shift.map((each) => each.toFixed(3)).join(' and ')} (budget 0.05)`);
  say(`  script on the page, brotli ${bytes} bytes (budget 12000)`);
}

const ms = (time: number): string => `${time.toFixed(0)} ms`;

async function bothTimes(ours: TestBrowser, empty: TestBrowser, address: string): Promise<[number, number]> {
  const times = { ours: [] as number[], empty: [] as number[] };
  // The first of each only warms up.
  for (let run = 0; run <= runs; run += 1) {
    times.ours.push(await mainThreadTime(ours, address));
    times.empty.push(await mainThreadTime(empty, address));
  }
  return [median(times.ours.slice(1)), median(times.empty.slice(1))];
}

const chipsDrawn = (page: Page) => page.waitForSelector('ways-in-chip');

/** Long enough for all that either extension does. Nothing is looked for meanwhile: looking costs the page time too. */
const rest = () => new Promise<void>((done) => void setTimeout(done, 700));

/** In milliseconds of the processor's time, from the start of the page until it has come to rest. */
async function mainThreadTime(browser: TestBrowser, address: string): Promise<number> {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(address);
  await rest();
  const { metrics } = await session.send('Performance.getMetrics');
  await page.close();
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** The longest task once the page is there, when a script on it begins: of 50 ms or more, else 0. */
async function longestTask(browser: TestBrowser): Promise<number> {
  const page = await browser.newPage();
  await page.emulateCPUThrottling(4);
  await page.goto(list);
  await rest();
  const longest = await page.evaluate(async () => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const tasks = await new Promise<PerformanceEntry[]>((done) => {
      new PerformanceObserver((entries) => done(entries.getEntries())).observe({ type: 'longtask', buffered: true });
      setTimeout(() => done([]), 200);
    });
    const ours = tasks.filter(({ startTime }) => startTime >= (navigation?.domContentLoadedEventEnd ?? 0));
    return Math.max(0, ...ours.map(({ duration }) => duration));
  });
  await page.close();
  return longest;
}

async function shiftAt(browser: TestBrowser, width: number): Promise<number> {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 800 });
  await page.goto(list);
  await page.bringToFront();
  await chipsDrawn(page);
  const { total } = await layoutShift(page);
  await page.close();
  return total;
}
