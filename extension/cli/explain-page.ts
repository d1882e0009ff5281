import type { Page } from '../../shared/model/page.ts';
import { outlineOf } from '../../shared/page/outline.ts';
import { postingsIn } from '../../shared/page/posting.ts';
import { pageAt } from '../sites/address.ts';
import { siteForPage } from '../sites/index.ts';
import { labelsOf } from '../sites/labels-of.ts';
import type { Site, SitePage } from '../sites/site.ts';
import { explainCards, type Looked } from './explain-cards.ts';
import { explainField, explainFinders } from './explain-fields.ts';
import { explainVacancy } from './explain-vacancy.ts';
import { withSavedPage } from './open-saved-page.ts';

/** `explainPage` for a saved page. Of an address that is none there is nothing more to say. */
export const explainSavedPage = (url: string, html: string, read: Page): string[] =>
  read.site === ''
    ? [url, 'reason' in read ? read.reason : '']
    : withSavedPage(new URL(url), html, (page) => {
        const address = new URL(url);
        return explainPage(siteForPage(page, address), page, address, read);
      });

/**
 * What was read of a page, for who keeps a portal's file: what kind of page it is and by which marks, and for each field
 * which finder read what. `read` is what the site's own reading gave.
 */
const explainPage = (site: Site, page: Document, url: URL, read: Page): string[] => {
  const expected = pageAt(site, url);
  const head = [`${site.name}: ${kinds[read.kind]}`, read.url, ...('reason' in read ? [read.reason] : [])];
  if (!expected || expected.kind === 'not-ours') return head;
  const outline = outlineOf(page, { readPostings: postingsIn, labels: labelsOf(expected) });
  return [
    ...head,
    ...('health' in read ? [healthText(read.health)] : []),
    '',
    'marks, of which two are enough',
    ...explainFinders(outline, expected.marker),
    '',
    ...fieldsOf({ site, page, url, outline }, expected, read),
  ];
};

const kinds: Record<Page['kind'], string> = {
  vacancy: 'a job advert',
  results: 'a list of jobs',
  profile: 'about one kind of job',
  'not-ours': 'not a page of ours',
  'cannot-read': 'can’t be read',
};

const healthText = ({ state, missing, conflicts }: { state: string; missing: string[]; conflicts: string[] }) =>
  [
    state === 'ok' ? 'read whole' : 'read in part',
    missing.length > 0 && `missing: ${missing.join(', ')}`,
    conflicts.length > 0 && `not to be trusted: ${conflicts.join(', ')}`,
  ]
    .filter(Boolean)
    .join('; ');

const fieldsOf = (looked: Looked, expected: Exclude<SitePage, { kind: 'not-ours' }>, read: Page): string[] => {
  const conflicts = 'health' in read ? read.health.conflicts : [];
  if (expected.kind === 'vacancy') {
    return explainVacancy(looked.outline, expected, read.kind === 'vacancy' ? read.vacancy : undefined, conflicts);
  }
  if (expected.kind === 'results') return explainCards(looked, expected, read.kind === 'results' ? read : undefined);
  const title = read.kind === 'profile' ? read.title : undefined;
  return explainField(looked.outline, 'title', expected.title, {
    read: title,
    isConflict: conflicts.includes('title'),
  });
};
