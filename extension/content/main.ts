import { findSite } from '../sites/index.ts';
import { askPublic } from '../messages/ask-public.ts';
import { startOverlay } from './overlay.ts';
import { startResults } from './results.ts';

/**
 * The script on a portal's page, whole: find the site, read the page; put one button on an advert, chips on a list.
 * We are guests: on a page that is not ours nothing is drawn, and if anything fails, it fails alone and quietly.
 */
async function visit(): Promise<void> {
  const url = new URL(location.href);
  const site = findSite(url);
  if (!site) return;
  const leaving = new AbortController();
  addEventListener('pagehide', () => leaving.abort(), { once: true });

  const page = site.read(document, url, new Date().toISOString().slice(0, 10));
  const seen = askPublic({ kind: 'seen page', page });
  if (page.kind === 'results') {
    await startResults(document, page.cards, site.findCards(document, url), leaving.signal);
  }
  const { open } = await seen;
  if (leaving.signal.aborted || (page.kind !== 'vacancy' && page.kind !== 'cannot-read')) return;
  startOverlay(document, page, open, leaving.signal);
}

const start = () => void visit().catch(() => undefined);
start();
// A page that comes back out of the browser's cache, as a list does after an advert, is a visit of its own.
addEventListener('pageshow', ({ persisted }) => persisted && start());
