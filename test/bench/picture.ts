import type { Page } from 'puppeteer-core';
import { serveDemo } from '../../demo/serve.mjs';
import { launchChromium } from '../browser/harness/chromium.ts';
import { startPortalServer } from '../browser/harness/portal-server.ts';
import { runScript } from '../setup/run-tool.mjs';
import { median } from './median.ts';
import { ms } from './timed.ts';

const runs = 10;
const slowdown = 4;
const roles = ['adult-nurse', 'ward-sister'];
const need = 'input[name=try-mustEarn]';

/**
 * From press to picture: from a click that changes the person on the demo's page “Try a person” to the next painted frame
 * with the new climb, on a processor four times as slow. The control is a click that changes nothing, to its next frame.
 */
export async function bench(say: (line: string) => void): Promise<void> {
  const { ok, output } = await runScript('test/build.mjs', ['demo']);
  if (!ok) throw new Error(output);
  const demo = await serveDemo(0);
  const portal = await startPortalServer();
  const browser = await launchChromium(portal);
  say(`\nFrom press to picture in Chromium at ${slowdown} × slowdown, medians of ${runs}:`);
  for (const role of roles) {
    const page = await browser.newPage();
    await page.goto(`${demo.address}/try.html`);
    await page.bringToFront();
    await page.waitForSelector('#ways[aria-busy=false]');
    await page.select('fieldset.group select', role);
    await settled(page);
    await page.emulateCPUThrottling(slowdown);
    const control = await timesOf(page, 'h1', false);
    const picture = await timesOf(page, need, true);
    const ratio = median(picture) / median(control);
    say(
      `  ${role.padEnd(12)} ${ms(median(picture))}, most ${ms(Math.max(...picture))}; a click that changes nothing ${ms(median(control))}; ratio ${ratio.toFixed(0)}`,
    );
    await page.close();
  }
  await browser.close();
  await portal.close();
  demo.close();
}

/** The first of the clicks only warms up. */
async function timesOf(page: Page, selector: string, changes: boolean): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const painted = await page.evaluateHandle(untilPainted, changes);
    await page.click(selector);
    times.push(await painted.evaluate(({ time }) => time));
    await settled(page);
  }
  return times.slice(1);
}

/** On the page: from the next click, as the browser dates it, until the frame with its answer has been painted. */
function untilPainted(changes: boolean): { time: Promise<number> } {
  const time = new Promise<number>((done) => {
    const whenPainted = (since: number) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => done(performance.now() - since));
        port1.start();
        port2.postMessage('after the frame');
      });
    addEventListener(
      'click',
      ({ timeStamp }) => {
        if (!changes) return whenPainted(timeStamp);
        const ways = document.querySelector('#ways');
        const watch = new MutationObserver(() => {
          if (ways?.getAttribute('aria-busy') !== 'false') return;
          watch.disconnect();
          whenPainted(timeStamp);
        });
        if (ways) watch.observe(ways, { attributeFilter: ['aria-busy'] });
        return undefined;
      },
      { once: true, capture: true },
    );
  });
  return { time };
}

/** Until the answer is there and the page has come to rest. */
async function settled(page: Page): Promise<void> {
  await new Promise((done) => setTimeout(done, 150));
  await page.waitForSelector('#ways[aria-busy=false]');
}
