import type { CardPlace, Portal, ResultsPage } from './site.ts';

/** More than any portal puts on one page; what comes after is left alone. */
const most = 200;

/**
 * Where the cards of a list of jobs stand: around each link in a heading that leads to an advert of this portal. So a
 * card is known by what it is for, and stays one when its attributes go. A job that stands twice is one card, the first.
 */
export const findCards = (portal: Portal, { card }: ResultsPage, page: Document, url: URL): CardPlace[] => {
  const seen = new Set<Element | string>();
  const places: CardPlace[] = [];
  for (const link of page.querySelectorAll<HTMLAnchorElement>(':is(h1, h2, h3, h4, h5, h6) a[href]')) {
    const address = advertAddress(portal, link, url);
    const element = link.closest(card);
    if (places.length === most || !element || !address || seen.has(element) || seen.has(address)) continue;
    seen.add(element).add(address);
    places.push({ element, link });
  }
  return places;
};

/** The advert that a link leads to, without what the person searched for; `undefined` when it leads to none. */
export const advertAddress = (portal: Portal, link: Element, url: URL): string | undefined => {
  const href = link.getAttribute('href') ?? '';
  if (!URL.canParse(href, url.href)) return undefined;
  const { protocol, hostname, origin, pathname } = new URL(href, url.href);
  const isAdvert = portal.pages.find((page) => page.url.test(pathname))?.kind === 'vacancy';
  return isAdvert && protocol.startsWith('http') && portal.hosts.includes(hostname) ? origin + pathname : undefined;
};
