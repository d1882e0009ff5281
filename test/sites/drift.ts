import { siteForPage } from '../../extension/sites/index.ts';
import type { Page } from '../../shared/model/page.ts';
import { breakPage } from '../break-page.ts';
import { corpusDay } from './corpus-day.ts';
import { parsePage, type SavedPage } from './saved-pages.ts';
import { wrongClaims } from './wrong-claims.ts';

/** A story is a page, the seed and the changes, so that anyone can make the same page again. */
export type Drift = {
  cases: number;
  /** Claims that were not there before, after a change that kept the words. */
  wrong: string[];
  /** Readings that threw, or that changed the page. */
  errors: string[];
  /** Of the pages that could be read before, those that still can; and of their fields, those that still are there. */
  read: number;
  readable: number;
  kept: number;
  known: number;
};

/**
 * Changes these pages in turn, each time with another seed from `first` on, half of the cases with their words kept. The
 * parser holds on to every page, half a megabyte a case: who wants thousands asks in parts, each in a process of its own.
 */
export function driftOf(pages: SavedPage[], cases: number, first = 0): Drift {
  const drift: Drift = { cases: 0, wrong: [], errors: [], read: 0, readable: 0, kept: 0, known: 0 };
  const wholes = pages.map(({ html }) => parsePage(html));
  for (let seed = first; drift.cases < cases; seed += 1) {
    for (const [at, saved] of pages.entries()) {
      const whole = wholes[at];
      if (!whole || drift.cases >= cases) break;
      const keepText = drift.cases % 2 === 0;
      drift.cases += 1;
      const { answer, story, untouched } = breakAndRead(saved, whole, seed, keepText);
      if (!untouched || isError(answer)) drift.errors.push(story);
      if (!keepText) continue;
      for (const claim of wrongClaims(saved.expected, answer)) drift.wrong.push(`${story}\n  ${claim}`);
      const before = fieldsOf(saved.expected);
      if (before === 0) continue;
      drift.readable += 1;
      drift.known += before;
      drift.kept += fieldsOf(answer);
      if (answer.kind === saved.expected.kind) drift.read += 1;
    }
  }
  return drift;
}

/** One changed page: what is read of it, how it was made, and whether reading left it alone. */
export function breakAndRead(saved: SavedPage, whole: Document, seed: number, keepText: boolean) {
  const page = whole.cloneNode(true) as Document;
  const changes = breakPage(page, seed, { keepText });
  const before = page.documentElement.outerHTML;
  const answer = siteForPage(page, saved.url).read(page, saved.url, corpusDay);
  const story = `${saved.name}, breakPage(page, ${seed}, { keepText: ${keepText} }):\n  ${changes.join('\n  ')}`;
  return { answer, story, untouched: page.documentElement.outerHTML === before };
}

const isError = (page: Page): boolean => 'reason' in page && page.reason === 'Something on this page stopped the reading.';

/** How many things a reading says. */
const fieldsOf = (page: Page): number => {
  if (page.kind === 'profile') return page.title ? 1 : 0;
  if (page.kind === 'results') return page.cards.reduce((sum, card) => sum + Object.values(card).filter(Boolean).length, 0);
  if (page.kind !== 'vacancy') return 0;
  const { criteria, sections, places, closed: _, ...fields } = page.vacancy;
  return Object.values(fields).filter(Boolean).length + criteria.length + sections.length + places.length;
};
