import { askPublic } from '../messages/ask-public.ts';
import type { Page } from '../../shared/model/page.ts';
import type { Site } from '../sites/site.ts';
import { startOverlay } from './overlay.ts';
import { startResults } from './results.ts';

/**
 * One visit of a page, until `signal`: one button on an advert or a job's profile, chips on a list. On a page that is not
 * ours nothing is drawn and nothing asked.
 */
export async function visit(site: Site, page: Page, signal: AbortSignal): Promise<void> {
  if (page.kind === 'not-ours') return;
  const seen = askPublic({ kind: 'seen page', page });
  if (page.kind === 'results') {
    await startResults(document, page.cards, site.findCards(document, new URL(location.href)), signal);
  }
  const { open } = await seen;
  if (signal.aborted || page.kind === 'results') return;
  startOverlay(document, page, open, signal);
}
