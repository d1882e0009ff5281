import { askPublic } from '../messages/ask-public.ts';
import { changeSite } from '../site-data/change-site.ts';
import type { Site } from '../sites/site.ts';

/** Puts what changed on a portal since this version into what we know of it. Comes back with whether it is on. */
export async function followChanges(site: Site): Promise<boolean> {
  const { change } = await askPublic({ kind: 'site change', site: site.id, url: location.origin + location.pathname });
  if (change) changeSite(site, change, document);
  return change?.off === undefined;
}
