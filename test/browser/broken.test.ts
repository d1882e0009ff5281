import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Page as Reading } from '../../shared/model/page.ts';
import { breakPage } from '../break-page.ts';
import { savedPages } from '../sites/saved-pages.ts';
import { wrongClaims } from '../sites/wrong-claims.ts';
import { forEachBrowser } from './harness/for-each-browser.ts';

/** How many seeded pages each browser opens; the many hundreds are tried in a DOM, beside this. */
const cases = 20;
const adverts = savedPages.filter(({ expected }) => expected.kind === 'vacancy');

forEachBrowser('A page broken at random', (browser) => {
  test(`never makes the extension say a wrong thing or show an error, in ${cases} seeded cases`, async () => {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.evaluateOnNewDocument(
      `addEventListener('DOMContentLoaded', () => {
        const seed = Number(new URL(location.href).searchParams.get('seed'));
        if (seed) (${breakPage.toString()})(document, seed, { keepText: true });
      });`,
    );

    for (let seed = 1; seed <= cases; seed++) {
      const saved = adverts[seed % adverts.length];
      if (!saved) throw new Error('The corpus has no advert');
      browser.portal.serve(saved.url.origin + saved.url.pathname, saved.html);
      await page.goto(`${saved.url.href}?seed=${seed}`);
      await page.waitForSelector('ways-in-button', { timeout: 10_000 });
      const popup = await browser.extensionPage('extension/popup/index.html');
      const read = await popup.evaluate(readLastPage);
      await popup.close();
      expect(
        wrongClaims(saved.expected, Object.assign(Object(read), { url: saved.expected.url }) as Reading),
        `seed ${seed}, ${saved.name}`,
      ).toEqual([]);
    }
    expect(errors).toEqual([]);
  }, 240_000);
});

/** What the background keeps of the pages in tabs: the newest. It runs in a document of the extension. */
async function readLastPage(): Promise<unknown> {
  type Api = { storage: { session: { get(): Promise<Record<string, unknown>> } } };
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
  const kept = await (browser ?? chrome).storage.session.get();
  return Object.entries(kept).find(
    ([name, page]) => name.startsWith('tab:') && (page as { kind: string }).kind !== 'not-ours',
  )?.[1];
}

test('the corpus is there', () => {
  expect(readFileSync('test/sites/nhs-jobs/staff-nurse/page.html', 'utf8')).toContain('<!doctype html>');
});
