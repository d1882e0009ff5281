import { describe, expect, test } from 'vitest';
import { readSavedPage } from '../extension/cli/page.ts';
import { findSite, sites } from '../extension/sites/index.ts';
import { pageAt } from '../extension/sites/address.ts';
import { testUrls } from './sites/test-urls.ts';
import { corpusDay } from './sites/corpus-day.ts';
import { savedPages } from './sites/saved-pages.ts';

test.each(savedPages)('$name gives what is expected of it', ({ url, html, expected }) => {
  const page = JSON.parse(JSON.stringify(readSavedPage(url.href, html, corpusDay))) as unknown;
  expect(page, 'If the new reading is right: npm run save-page -- --again <case>').toEqual(expected);
});

test.each(savedPages)('$name says at its top what is attested and what is invented', ({ html }) => {
  expect(html).toMatch(/^<!doctype html>\n<!--\n[^]*Attested: [^]*Invented: [^]*-->\n<html lang="(en|cy)"/);
});

describe.each(sites)('$name', (site) => {
  test.each(testUrls[site.id] ?? [])(
    '$url is a page of its own, of kind $kind, and no other site’s',
    ({ url, kind }) => {
      const address = new URL(url);
      expect(findSite(address)?.id).toBe(site.id);
      expect(pageAt(site, address)?.kind).toBe(kind);
      expect(sites.filter(({ hosts }) => hosts.includes(address.hostname)).map(({ id }) => id)).toEqual([site.id]);
    },
  );

  test('has a saved page for each kind of page, so that nothing goes unread', () => {
    const kinds = savedPages
      .filter(({ url }) => findSite(url)?.id === site.id)
      .flatMap(({ url }) => pageAt(site, url)?.kind ?? []);
    expect(new Set(kinds)).toEqual(new Set(site.pages.map(({ kind }) => kind)));
  });

  test.each(site.pages.filter(({ kind }) => kind !== 'not-ours'))(
    'has six saved pages or more of its kind $kind at $url',
    (page) => {
      const saved = savedPages.filter(({ url }) => findSite(url) === site && pageAt(site, url) === page);
      expect(saved.length).toBeGreaterThanOrEqual(6);
    },
  );
});
