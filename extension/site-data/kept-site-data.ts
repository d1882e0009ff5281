import browser from 'webextension-polyfill';
import type { Fetched } from './fetch-site-data.ts';
import { openSiteData } from './open-site-data.ts';
import type { SiteData } from './site-data.ts';

const name = 'site-data';

/** `looked` is when we last tried to fetch, in milliseconds, whatever came of it. */
export type Kept = { looked: number; fetched?: Fetched; on?: string };

/** What is kept of the last time that we fetched; nothing before the first. */
export const keptSiteData = async (): Promise<Kept> =>
  ((await browser.storage.local.get(name))[name] as Kept | undefined) ?? { looked: 0 };

export const keepSiteData = (kept: Kept): Promise<void> => browser.storage.local.set({ [name]: kept });

/**
 * The site data that holds now, and the day it was fetched. Undefined where none was ever fetched, where what was kept is
 * damaged, or where this version knows better: then what came with the extension holds.
 */
export async function siteDataNow(): Promise<{ data: SiteData; on: string } | undefined> {
  const { fetched, on } = await keptSiteData();
  if (!fetched || on === undefined) return undefined;
  const data = await openSiteData(fetched).catch(() => undefined);
  return data && { data, on };
}
