import { today } from '../../shared/view/today.ts';
import { fetchSiteData } from './fetch-site-data.ts';
import { keepSiteData, keptSiteData } from './kept-site-data.ts';

/** Once a day at most, however often the background wakes. */
const pause = 24 * 60 * 60 * 1000;

/** Fetches site data when it is time to. What can't be had or is not right changes nothing: what there was stays. */
export async function refreshSiteData(address: string, now = Date.now()): Promise<void> {
  const kept = await keptSiteData();
  if (now - kept.looked < pause && now >= kept.looked) return;
  // Kept before the answer: a server that fails is not asked again at every waking.
  await keepSiteData({ ...kept, looked: now });
  const fetched = await fetchSiteData(address).catch(() => undefined);
  if (fetched) await keepSiteData({ looked: now, fetched, on: today() });
}
