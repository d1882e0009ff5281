import { siteDataAddress } from '../site-data/address.ts';
import { siteDataNow } from '../site-data/kept-site-data.ts';
import type { SiteChange } from '../site-data/site-data.ts';
import { keepPageOfTab } from './tabs.ts';

/**
 * What changed on a portal since this version came out, or null. Where it is turned off, the popup is told why: nothing
 * is read there, at `url`, in this tab.
 */
export async function changeOf(site: string, url: string, tab: number): Promise<SiteChange | null> {
  if (siteDataAddress === '') return null;
  const now = await siteDataNow();
  const change = now?.data.sites[site] ?? null;
  if (change?.off) await keepPageOfTab(tab, { kind: 'cannot-read', site, url, reason: change.off, missing: [] });
  return change;
}
