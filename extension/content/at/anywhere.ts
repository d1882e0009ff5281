import { askPublic } from '../../messages/ask-public.ts';
import { siteForPage } from '../../sites/index.ts';

/**
 * Runs once, where a person asked from the toolbar to have a page read. Nothing is drawn on the page: what was read is
 * shown in a tab of ours.
 */
const url = new URL(location.href);
const page = siteForPage(document, url).read(document, url, new Date().toISOString().slice(0, 10));
void askPublic({ kind: 'mint token', page, where: 'tab', focus: true }).catch(() => undefined);
