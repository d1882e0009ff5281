import { expect, test } from 'vitest';
import { findSite, siteForPage } from '../extension/sites/index.ts';
import type { Page } from '../shared/model/page.ts';
import { oneLine } from '../shared/page/text.ts';
import { redesignPage } from './redesign-page.ts';
import { corpusDay } from './sites/corpus-day.ts';
import { parsePage, savedPages, type SavedPage } from './sites/saved-pages.ts';
import { wrongClaims } from './sites/wrong-claims.ts';

const readRedesigned = ({ html, url }: SavedPage) => {
  const page = parsePage(html);
  // Who reads an address we know is asked for by it; any other page is known by itself, before it was drawn anew.
  const site = siteForPage(page, url);
  redesignPage(page);
  return site.read(page, url, corpusDay);
};

/** Where its lines end is the markup's: an employer's own list becomes lines of another kind. */
const inWords = (page: Page): Page =>
  page.kind === 'vacancy'
    ? {
        ...page,
        vacancy: {
          ...page.vacancy,
          sections: page.vacancy.sections.map((each) => ({ ...each, text: oneLine(each.text) })),
        },
      }
    : page;

test.each(savedPages)('$name, drawn anew with its labels kept, makes no wrong claim', (saved) => {
  expect(wrongClaims(inWords(saved.expected), inWords(readRedesigned(saved)))).toEqual([]);
});

test('most adverts are still read by their labels, and none by an attribute that is gone', () => {
  const adverts = savedPages.filter(({ url, expected }) => findSite(url) && expected.kind === 'vacancy');
  const readings = adverts.map(readRedesigned).filter(({ kind }) => kind === 'vacancy');
  expect(readings.length).toBeGreaterThan(adverts.length * 0.6);
});
