import { askPublic } from '../../messages/ask-public.ts';
import { siteForPage } from '../../sites/index.ts';
import { readHere } from '../read-here.ts';

/**
 * Runs once, where a person asked from the toolbar to have a page read. Nothing is drawn on the page: what was read is
 * shown in a tab of ours.
 */
const page = readHere(siteForPage(document, new URL(location.href)));
void askPublic({ kind: 'mint token', page, where: 'tab', focus: true }).catch(() => undefined);
