import type { Page } from '../../shared/model/page.ts';
import type { Vacancy } from '../../shared/model/vacancy.ts';
import { find } from '../../shared/page/find.ts';
import { outlineOf, type Outline } from '../../shared/page/outline.ts';
import type { Fields, Portal, Reading, SitePage } from './site.ts';

/** The kind of page that an address of this portal should be; `undefined` where we know none. */
export const pageAt = (portal: Portal, url: URL): SitePage | undefined =>
  portal.pages.find((page) => page.url.test(url.pathname));

/**
 * Reads a page of a portal: the address says what it should be, the marker whether it is, `readVacancy` what it says.
 * A page that should be a vacancy and is not, or that breaks the reader, is `cannot-read`: nothing is ever thrown.
 */
export const readPage = (
  portal: Portal,
  readVacancy: (outline: Outline, fields: Fields) => Reading,
  page: Document,
  url: URL,
): Page => {
  // What follows the path is what the person searched for: not the advert's, and not ours to keep.
  const here = { site: portal.id, url: url.origin + url.pathname };
  const expected = pageAt(portal, url);
  if (!expected) return { kind: 'not-ours', ...here, reason: 'This page is not a job advert.' };
  if (expected.kind === 'not-ours') return { kind: 'not-ours', ...here, reason: expected.reason };
  try {
    const outline = outlineOf(page);
    const marks = expected.marker.filter((finder) => find(outline, finder).length > 0);
    if (marks.length < 2)
      return cannotRead(here, 'This address should be a job advert, but the page does not look like one.');
    const { vacancy, conflicts, missing } = readVacancy(outline, expected.fields);
    const all = [...missingFrom(vacancy), ...missing];
    return {
      kind: 'vacancy',
      ...here,
      health: { state: all.length > 0 ? 'partly' : 'ok', missing: all, conflicts },
      vacancy,
    };
  } catch {
    return cannotRead(here, 'Something on this page stopped the reading.');
  }
};

/** A reading is whole with one of each of these. */
const needed: (keyof Vacancy)[][] = [['title'], ['employer'], ['salary', 'band'], ['closes'], ['sections']];

const missingFrom = (vacancy: Vacancy): string[] =>
  needed.filter((names) => names.every((name) => isAbsent(vacancy[name]))).flat();

const isAbsent = (field: Vacancy[keyof Vacancy]): boolean =>
  field === undefined || (Array.isArray(field) && field.length === 0);

const cannotRead = (here: { site: string; url: string }, reason: string): Page => ({
  kind: 'cannot-read',
  ...here,
  reason,
  missing: needed.flat(),
});
