import { findSite } from '../sites/index.ts';
import { askPublic } from '../messages/ask.ts';
import { startOverlay } from './overlay.ts';

/**
 * The script on a portal's page, whole: find the site, read the page, and where it is an advert put one button on it.
 * We are guests: on a page that is not ours nothing is drawn, and if anything fails, it fails alone and quietly.
 */
async function visit(): Promise<void> {
  const url = new URL(location.href);
  const site = findSite(url);
  if (!site) return;
  const page = site.read(document, url);
  const { open } = await askPublic({ kind: 'seen page', page });
  if (page.kind !== 'vacancy' && page.kind !== 'cannot-read') return;

  const leaving = new AbortController();
  addEventListener('pagehide', () => leaving.abort(), { once: true });
  startOverlay(document, page, open, leaving.signal);
}

visit().catch(() => undefined);
