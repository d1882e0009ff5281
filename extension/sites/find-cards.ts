import { pageAt, plainAddress } from './address.ts';
import type { CardPlace, Portal, ResultsPage } from './site.ts';

/** More than any portal puts on one page; what comes after is left alone. */
const most = 200;

/**
 * Where the cards of a list of jobs stand: around each link that leads to an advert. So a card is known by what it is for,
 * and stays one when its attributes go. A job that stands twice is one card, the first.
 */
export const findCards = (portal: Portal, expected: ResultsPage, page: Document, url: URL): CardPlace[] => {
  const seen = new Set<Element | string>();
  const places: CardPlace[] = [];
  for (const link of page.querySelectorAll<HTMLAnchorElement>(expected.link)) {
    const address = advertAddress(portal, expected, link, url);
    const element = link.closest(expected.card);
    if (places.length === most || !element || !address || seen.has(element) || seen.has(address)) continue;
    seen.add(element).add(address);
    places.push({ element, link });
  }
  return places;
};

/** The advert that a link leads to, without what the person searched for; `undefined` when it leads to none. */
export const advertAddress = (
  portal: Portal,
  { elsewhere = [] }: ResultsPage,
  link: Element,
  url: URL,
): string | undefined => {
  const href = link.getAttribute('href') ?? '';
  if (!URL.canParse(href, url.href)) return undefined;
  const to = new URL(href, url.href);
  if (!to.protocol.startsWith('http')) return undefined;
  const isOurs = portal.hosts.includes(to.hostname) || (portal.hosts.length === 0 && to.hostname === url.hostname);
  if (isOurs && pageAt(portal, to)?.kind === 'vacancy') return plainAddress(portal, to);
  const isElsewhere = elsewhere.some((other) => other.hosts.includes(to.hostname) && other.url.test(to.pathname));
  return isElsewhere ? to.origin + to.pathname : undefined;
};
