import type { Health, Page } from '../../shared/model/page.ts';
import type { Vacancy } from '../../shared/model/vacancy.ts';
import { find } from '../../shared/page/find.ts';
import { outlineOf, type Outline, type ReadPostings } from '../../shared/page/outline.ts';
import { pageAt, plainAddress } from './address.ts';
import { findCards } from './find-cards.ts';
import { labelsOf } from './labels-of.ts';
import { implausible } from './plausible.ts';
import type { ReadProfile } from './read-profile.ts';
import { readResults, saysNone } from './read-results.ts';
import { vacancyReader, type ReadVacancy } from './read-vacancy.ts';
import type { Portal, Site, SitePage, VacancyPage } from './site.ts';

/**
 * How a portal's pages are read where that is more than data. Only a careers site needs `readProfile`, and only one with
 * JobPosting data `readPostings`: the scripts of the others do without.
 */
type Readers = { readVacancy?: ReadVacancy; readPostings?: ReadPostings; readProfile?: ReadProfile };

/** A portal with its reader, made of what is known of it and of how its pages are read. */
export const siteOf = (portal: Portal, readers: Readers = {}): Site => {
  const readVacancy = readers.readVacancy ?? vacancyReader();
  return {
    ...portal,
    read: (page, url, today) => readPage({ ...readers, portal, readVacancy }, page, url, today),
    findCards: (page, url) => {
      const expected = pageAt(portal, url);
      return expected?.kind === 'results' ? findCards(portal, expected, page, url) : [];
    },
  };
};

type Reader = Readers & { portal: Portal; readVacancy: ReadVacancy };

/**
 * Reads a page of a portal: the address says what it should be, the marker whether it is, `readVacancy` what an advert
 * says. A page that is not what it should be, or that breaks the reader, is `cannot-read`: nothing is ever thrown.
 */
const readPage = (
  { portal, readVacancy, readPostings, readProfile }: Reader,
  page: Document,
  url: URL,
  today: string,
): Page => {
  const here = { site: portal.id, url: plainAddress(portal, url) };
  const expected = pageAt(portal, url);
  if (!expected) return { kind: 'not-ours', ...here, reason: 'This page is neither a job advert nor a list of them.' };
  if (expected.kind === 'not-ours') return { kind: 'not-ours', ...here, reason: expected.reason };
  const cannotRead = (reason: string): Page => ({ kind: 'cannot-read', ...here, reason, missing: all[expected.kind] });
  try {
    const outline = outlineOf(page, { readPostings, labels: labelsOf(expected) });
    if (!bearsMarker(outline, expected)) {
      return cannotRead(
        portal.paths.length === 0
          ? 'We found no data about one job on this page.'
          : `This address should be ${called[expected.kind]}, but the page does not look like one.`,
      );
    }
    if (expected.kind === 'results') {
      const { conflicts, missing, ...read } = readResults(portal, expected, page, outline, url);
      return { kind: 'results', ...here, health: healthOf(missing, conflicts), ...read };
    }
    if (expected.kind === 'profile') {
      const reading: Partial<ReturnType<ReadProfile>> = readProfile?.(expected, outline, url) ?? {};
      const { missing = [], conflicts = [], ...read } = reading;
      if (!read.title) return cannotRead('This address should be about a job, but the page does not name one.');
      return { kind: 'profile', ...here, health: healthOf(missing, conflicts), ...read, title: read.title };
    }
    const { vacancy, conflicts, missing } = readVacancy(outline, expected);
    const doubted = implausible(vacancy, today);
    for (const name of doubted) delete vacancy[name];
    const health = healthOf([...missingFrom(vacancy, expected), ...missing], [...new Set([...conflicts, ...doubted])]);
    return { kind: 'vacancy', ...here, ...(portal.nation && { nation: portal.nation }), health, vacancy };
  } catch {
    return cannotRead('Something on this page stopped the reading.');
  }
};

/**
 * Two marks are enough, and no more are looked for: some take reading the whole page. A list's own word that it has no
 * jobs is a mark too.
 */
const bearsMarker = (outline: Outline, expected: Exclude<SitePage, { kind: 'not-ours' }>): boolean => {
  let found = 0;
  for (const finder of expected.marker) {
    if (find(outline, finder).length > 0) found += 1;
    if (found === 2) return true;
  }
  return found === 1 && expected.kind === 'results' && saysNone(outline, expected);
};

const healthOf = (missing: string[], conflicts: string[]): Health => ({
  state: missing.length > 0 ? 'partly' : 'ok',
  missing,
  conflicts,
});

/** A reading is whole with one of each of these, of those that the portal has. */
const needed = [['title'], ['employer'], ['salary', 'band'], ['closes'], ['sections']] as const;

const missingFrom = (vacancy: Vacancy, { fields }: VacancyPage): string[] =>
  needed
    .map((names) => names.filter((name) => name === 'sections' || fields[name] !== undefined))
    .filter((names) => names.every((name) => isAbsent(vacancy[name])))
    .flat();

const isAbsent = (field: Vacancy[keyof Vacancy]): boolean =>
  field === undefined || (Array.isArray(field) && field.length === 0);

const called = { vacancy: 'a job advert', results: 'a list of jobs', profile: 'about one kind of job' };
const all = { vacancy: needed.flat() as string[], results: ['count', 'cards'], profile: ['title'] };
