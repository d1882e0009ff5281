import { expect, test } from 'vitest';
import type { Page as Reading } from '../../shared/model/page.ts';
import { breakPage } from '../break-page.ts';
import { findSite } from '../../extension/sites/index.ts';
import { savedPages } from '../sites/saved-pages.ts';
import { withAllSitesOn } from './harness/all-sites-extension.ts';
import { wrongClaims } from '../sites/wrong-claims.ts';
import { eventually } from './harness/eventually.ts';
import { forEachBrowser } from './harness/for-each-browser.ts';

/** How many seeded pages of each kind each browser opens; the many hundreds are tried in a DOM, beside this. */
const cases = 20;

const ofKind = (kind: Reading['kind']) =>
  savedPages.filter(({ url, expected }) => findSite(url) && expected.kind === kind);

test('the corpus is there', () => {
  expect(ofKind('vacancy').length).toBeGreaterThan(10);
  expect(ofKind('results').length).toBeGreaterThan(5);
});

forEachBrowser(
  'A page broken at random',
  (browser) => {
    test.each([
      ['An advert', ofKind('vacancy')],
      ['A list of jobs', ofKind('results')],
    ])(
      `%s never makes the extension say a wrong thing or show an error, in ${cases} seeded cases`,
      async (_, pages) => {
        const page = await browser.newPage();
        const own = await browser.extensionPage('extension/popup/index.html');
        const errors: string[] = [];
        page.on('pageerror', (error) => errors.push(String(error)));
        await page.evaluateOnNewDocument(
          `addEventListener('DOMContentLoaded', () => {
        const seed = Number(new URL(location.href).searchParams.get('seed'));
        if (seed) (${breakPage.toString()})(document, seed, { keepText: true });
      });`,
        );

        for (let seed = 1; seed <= cases; seed++) {
          const saved = pages[seed % pages.length];
          if (!saved) throw new Error('The corpus has none');
          const address = new URL(saved.url);
          address.searchParams.set('seed', String(seed));
          browser.portal.serve(address.href, saved.html);
          await own.evaluate(forgetPages);
          await page.goto(address.href);
          const read = await eventually('the page to be read', () => own.evaluate(readLastPage));
          expect(wrongClaims(saved.expected, read), `seed ${seed}, ${saved.name}`).toEqual([]);
        }
        expect(errors).toEqual([]);
      },
      240_000,
    );
  },
  { extension: withAllSitesOn() },
);

type Api = { storage: { session: { get(): Promise<Record<string, unknown>>; clear(): Promise<void> } } };

/** What the background keeps of the page in a tab. It runs in a document of the extension, as does the next. */
async function readLastPage(): Promise<Reading | undefined> {
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
  const kept = await (browser ?? chrome).storage.session.get();
  return Object.entries(kept).find(([name]) => name.startsWith('tab:'))?.[1] as Reading | undefined;
}

async function forgetPages(): Promise<void> {
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
  await (browser ?? chrome).storage.session.clear();
}
