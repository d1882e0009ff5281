import browser from 'webextension-polyfill';
import type { Page } from '../../shared/model/page.ts';
import { askPersonal } from '../messages/ask-personal.ts';
import { findSite } from '../sites/index.ts';

/**
 * The tab that the popup was opened over. `page`: as its script read it. `portal`: a portal of ours that we may not read
 * yet. `origin`: what to ask for to read it, or the board of a trust, always.
 */
export type Here = { tab?: number; page?: Page; portal?: string; host?: string; origin?: string };

/** Opening the popup is what lets us see the address of its tab, of no other and no longer. */
export async function findHere(): Promise<Here> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return {};
  const url = tab.url !== undefined && URL.canParse(tab.url) ? new URL(tab.url) : undefined;
  const { page } = await askPersonal({ kind: 'page of tab', tab: tab.id });
  // What was read before the tab went on to a page that is not ours says nothing of this one.
  const isSame = page !== undefined && (!url || isAt(page, url));
  const here = { tab: tab.id, ...(isSame && { page }) };
  if (!url || url.protocol !== 'https:') return here;

  const site = findSite(url);
  const origin = `https://${url.hostname}/*`;
  const isAsked = site ? true : url.hostname.endsWith('.nhs.uk');
  if (!isAsked || (await browser.permissions.contains({ origins: [origin] }))) return here;
  // A script that the manifest names runs without its origin being listed among what was allowed, in Chromium.
  if (site?.permission === 'install' && isSame) return here;
  return { ...here, host: url.hostname, origin, ...(site && { portal: site.name }) };
}

const isAt = ({ url }: Page, { origin, pathname }: URL): boolean => url.startsWith(origin + pathname);

/** Must be called while the person presses. */
export const allow = (origin: string): Promise<boolean> => browser.permissions.request({ origins: [origin] });
