import browser from 'webextension-polyfill';
import { matchesOf } from '../sites/address.ts';
import { sites } from '../sites/index.ts';
import type { Site } from '../sites/site.ts';
import { tracBoard } from '../sites/trac-board.ts';

/** What runs where a person allowed it: the script of one portal, on these origins. */
type Allowed = { site: Site; matches: string[] };

let last: Promise<unknown> = Promise.resolve();

/**
 * Registers the script of each portal that the person has allowed, and of no other; one that is no longer allowed goes.
 * Calls wait for one another, as browsers do not like to be told twice at once.
 */
export function keepSiteScripts(): Promise<void> {
  const done = last.then(registerAllowed);
  last = done.catch(() => undefined);
  return done;
}

/** Starts the script in the tabs that are open on an origin which was just allowed, so that nobody has to load again. */
export async function startInOpenTabs(origins: string[]): Promise<void> {
  for (const { site, matches } of allowedOn(origins)) {
    for (const tab of await browser.tabs.query({ url: matches })) {
      if (tab.id === undefined) continue;
      await browser.scripting
        .executeScript({ target: { tabId: tab.id }, files: [scriptOf(site)] })
        .catch(() => undefined);
    }
  }
}

/** Reads the page in a tab once, where the person asked for it; what it says is shown in a tab of ours. */
export async function readTab(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab }, files: ['extension/content/at/anywhere.js'] });
}

async function registerAllowed(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const wanted = allowedOn(origins);
  const there = await browser.scripting.getRegisteredContentScripts();
  // The background wakes often. What is right already stays, so that no page comes in between without its script.
  const isRight = (id: string, matches: string[] = []) =>
    wanted.some((each) => each.site.id === id && each.matches.toSorted().join() === matches.toSorted().join());
  const wrong = there.filter(({ id, matches }) => !isRight(id, matches)).map(({ id }) => id);
  if (wrong.length > 0) await browser.scripting.unregisterContentScripts({ ids: wrong });
  const missing = wanted.filter(({ site }) => wrong.includes(site.id) || there.every(({ id }) => id !== site.id));
  if (missing.length === 0) return;
  await browser.scripting.registerContentScripts(
    missing.map(({ site, matches }) => ({ id: site.id, js: [scriptOf(site)], matches, runAt: 'document_idle' })),
  );
}

const scriptOf = ({ id }: Site): string => `extension/content/at/${id}.js`;

/** Portals that are asked for at install have their script from the manifest. An origin of nobody's is a trust's board. */
function allowedOn(origins: string[]): Allowed[] {
  const hosts = origins.flatMap((origin) => /^(?:https|\*):\/\/([^/*]+)\//.exec(origin)?.[1] ?? []);
  const known = sites.map((site) => ({ site, hosts: site.hosts.filter((host) => hosts.includes(host)) }));
  const trusts = hosts.filter((host) => host.endsWith('.nhs.uk') && !sites.some((site) => site.hosts.includes(host)));
  return [...known, { site: tracBoard, hosts: trusts }]
    .filter((each) => each.site.permission === 'optional' && each.hosts.length > 0)
    .map(({ site, hosts: allowed }) => ({
      site,
      matches: matchesOf(site, allowed),
    }));
}
