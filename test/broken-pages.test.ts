import vm from 'node:vm';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { breakPage } from './break-page.ts';
import { breakAndRead, driftOf } from './sites/drift.ts';
import { parsePage, savedPages } from './sites/saved-pages.ts';

/** Seeded changes a site; `npm run soak` makes 10,000, and says what came of them. */
const cases = 300;
const sites = [...new Set(savedPages.map(({ name }) => name.split('/')[0] ?? ''))];
const pagesOf = (site: string) => savedPages.filter(({ name }) => name.startsWith(`${site}/`));

describe.each(sites)('%s', (site) => {
  test(`after ${cases} seeded changes nothing new is claimed, nothing throws, and most is still read`, () => {
    const drift = driftOf(pagesOf(site), cases);
    expect(drift.wrong).toEqual([]);
    expect(drift.errors).toEqual([]);
    expect(drift.cases).toBe(cases);
    // Else the two above would prove nothing.
    expect(drift.read).toBeGreaterThan(drift.readable * 0.7);
    expect(drift.kept).toBeGreaterThan(drift.known * 0.5);
  }, 120_000);
});

test('a page that is altered as well gives one of the answers there are, and is left as it was', () => {
  const [saved] = pagesOf('nhs-jobs');
  if (!saved) throw new Error('The corpus has no page of NHS Jobs');
  const whole = parsePage(saved.html);
  for (let seed = 0; seed < 40; seed += 1) {
    const { answer, story, untouched } = breakAndRead(saved, whole, seed, false);
    expect(answer.kind, story).toBeOneOf(['vacancy', 'results', 'profile', 'not-ours', 'cannot-read']);
    expect(untouched, `The reader changed the page. ${story}`).toBe(true);
  }
});

test('the same seed breaks a page in the same way, also from the function’s own text', () => {
  const html = savedPages[0]?.html ?? '';
  const [one, other] = [parsePage(html), new JSDOM(html, { runScripts: 'outside-only' })];
  const changes = breakPage(one, 7, { keepText: false });
  const script = new vm.Script(`(${breakPage.toString()})(document, 7, { keepText: false })`);
  expect([...script.runInContext(other.getInternalVMContext())]).toEqual(changes);
  expect(other.window.document.documentElement.outerHTML).toBe(one.documentElement.outerHTML);
});
