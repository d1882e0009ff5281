import vm from 'node:vm';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { siteForPage } from '../extension/sites/index.ts';
import type { Page } from '../shared/model/page.ts';
import { breakPage } from './break-page.ts';
import { corpusDay } from './sites/corpus-day.ts';
import { parsePage, savedPages, type SavedPage } from './sites/saved-pages.ts';
import { wrongClaims } from './sites/wrong-claims.ts';

/** Broken pages of each kind, over the whole corpus. `BROKEN_PAGES=20000` makes the long run. */
const cases = Number(process.env['BROKEN_PAGES'] ?? 300);
const seeds = Array.from({ length: Math.ceil(cases / savedPages.length) }, (_, index) => index);

const read = ({ url }: SavedPage, page: Document): Page => siteForPage(page, url).read(page, url, corpusDay);

const breakAndRead = (saved: SavedPage, whole: Document, seed: number, keepText: boolean) => {
  const page = whole.cloneNode(true) as Document;
  const changes = breakPage(page, seed, { keepText });
  const before = page.documentElement.outerHTML;
  const answer = read(saved, page);
  const story = `${saved.name}, breakPage(page, ${seed}, { keepText: ${keepText} }):\n  ${changes.join('\n  ')}`;
  return { answer, story, untouched: page.documentElement.outerHTML === before };
};

describe.each(savedPages)('$name', (saved) => {
  const whole = parsePage(saved.html);

  test('makes no new claim when its text is kept', { timeout: cases * 1000 }, () => {
    for (const seed of seeds) {
      const { answer, story } = breakAndRead(saved, whole, seed, true);
      expect(answer && wrongClaims(saved.expected, answer), story).toEqual([]);
    }
  });

  test('is never the end of the reader, nor changed by it, when its text is altered', { timeout: cases * 1000 }, () => {
    for (const seed of seeds) {
      const { answer, story, untouched } = breakAndRead(saved, whole, seed, false);
      expect(answer?.kind, story).toBeOneOf(['vacancy', 'results', 'profile', 'not-ours', 'cannot-read']);
      expect(answer, `The reader threw. ${story}`).not.toHaveProperty(
        'reason',
        'Something on this page stopped the reading.',
      );
      expect(untouched, `The reader changed the page. ${story}`).toBe(true);
    }
  });
});

test('a broken page still gives most of its fields, or the tests above would prove nothing', () => {
  const [saved] = savedPages.filter(({ name }) => name === 'nhs-jobs/staff-nurse');
  const answers = seeds.map((seed) => saved && breakAndRead(saved, parsePage(saved.html), seed, true).answer);
  const titles = answers.filter((answer) => answer?.kind === 'vacancy' && answer.vacancy.title);
  expect(titles.length).toBeGreaterThan(seeds.length * 0.9);
});

test('a broken list of jobs still gives most of its cards, and most of their titles', () => {
  const [saved] = savedPages.filter(({ name }) => name === 'nhs-jobs/results');
  const answers = seeds.map((seed) => saved && breakAndRead(saved, parsePage(saved.html), seed, true).answer);
  const cards = answers.flatMap((answer) => (answer?.kind === 'results' ? answer.cards : []));
  expect(cards.length).toBeGreaterThan(seeds.length * 10 * 0.9);
  expect(cards.filter(({ title }) => title).length).toBeGreaterThan(cards.length * 0.9);
});

test('the same seed breaks a page in the same way, also from the function’s own text', () => {
  const html = savedPages[0]?.html ?? '';
  const [one, other] = [parsePage(html), new JSDOM(html, { runScripts: 'outside-only' })];
  const changes = breakPage(one, 7, { keepText: false });
  const script = new vm.Script(`(${breakPage.toString()})(document, 7, { keepText: false })`);
  expect([...script.runInContext(other.getInternalVMContext())]).toEqual(changes);
  expect(other.window.document.documentElement.outerHTML).toBe(one.documentElement.outerHTML);
});
