import type { Page } from 'puppeteer-core';
import type { TestBrowser } from '../browser/harness/test-browser.ts';

/** What one visit cost, in milliseconds: the processor's time on the page's main thread, and its longest task. */
export type Cost = { time: number; longest: number };

/** Long enough for all that either extension does. Nothing is looked for meanwhile: looking costs the page time too. */
const rest = (slowdown: number) => new Promise<void>((done) => void setTimeout(done, 500 + 200 * slowdown));

/** Opens `address` on a processor `slowdown` times slower and waits until the page has come to rest. */
export async function costOf(browser: TestBrowser, address: string, slowdown: number): Promise<Cost> {
  const page = await browser.newPage();
  if (slowdown > 1) await page.emulateCPUThrottling(slowdown);
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(address);
  await rest(slowdown);
  const { metrics } = await session.send('Performance.getMetrics');
  const time = (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  const longest = await longestTask(page);
  await page.close();
  return { time, longest };
}

/** The longest task once the page is there, when a script on it begins: of 50 ms or more, else 0. */
function longestTask(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const tasks = await new Promise<PerformanceEntry[]>((done) => {
      new PerformanceObserver((entries) => done(entries.getEntries())).observe({ type: 'longtask', buffered: true });
      setTimeout(() => done([]), 200);
    });
    const ours = tasks.filter(({ startTime }) => startTime >= (navigation?.domContentLoadedEventEnd ?? 0));
    return Math.max(0, ...ours.map(({ duration }) => duration));
  });
}
