import { siteDataAddress } from '../site-data/address.ts';
import type { Site } from '../sites/site.ts';
import { followChanges } from './follow-changes.ts';
import { readHere } from './read-here.ts';
import { visit } from './visit.ts';
import { whenChanged } from './when-changed.ts';

/** How often a page that takes our nodes away gets them back: after that it is left in peace. */
const mostReturns = 3;

/**
 * The script on a portal's page, whole: each page it shows is a visit, the next one ends the one before. A portal may go
 * from page to page without loading, draw its list late, or take away what is not its own. We are guests: if anything
 * fails, it fails alone and quietly.
 */
function follow(site: Site): void {
  let visiting: AbortController | undefined;
  let address = '';
  let reading = '';
  let returns = 0;
  let drawn = false;

  const start = (page = readHere(site)) => {
    visiting?.abort();
    visiting = new AbortController();
    if (address !== location.href) returns = 0;
    address = location.href;
    if (site.late) reading = JSON.stringify(page);
    drawn = false;
    const mine = visiting.signal;
    visit(site, page, mine).then(
      () => (drawn = !mine.aborted && isThere()),
      () => undefined,
    );
  };

  const look = () => {
    if (location.href !== address) start();
    else if (site.late) {
      const page = readHere(site);
      if (JSON.stringify(page) !== reading) start(page);
    }
    if (drawn && !isThere() && returns < mostReturns) {
      returns += 1;
      start();
    }
  };

  start();
  // A page that comes back out of the browser's cache, as a list does after an advert, is a visit of its own.
  addEventListener('pageshow', ({ persisted }) => persisted && start());
  addEventListener('pagehide', () => visiting?.abort());
  whenChanged(document, look);
}

const isThere = (): boolean => document.querySelector('ways-in-button, ways-in-chip') !== null;

/** What runs on a portal's page; where site data is fetched, what changed since this version is put in first. */
export const stayAt =
  siteDataAddress === ''
    ? follow
    : (site: Site): void =>
        void followChanges(site).then(
          (isOn) => isOn && follow(site),
          () => follow(site),
        );
