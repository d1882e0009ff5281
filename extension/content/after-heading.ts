/**
 * Finds the page's heading, right after which something of ours belongs in reading order. Portals render headings twice,
 * one copy hidden: it is the one that shows. Ask before anything is drawn: the answer takes measuring the page.
 */
export function shownHeading(document: Document): Element | undefined {
  return [...document.querySelectorAll('main h1, h1')].find((heading) => heading.getClientRects().length > 0);
}

export function putAfter(heading: Element | undefined, host: HTMLElement): void {
  if (heading) heading.after(host);
  else host.ownerDocument.body.prepend(host);
}
