/**
 * Puts an element of ours right after the page's heading in reading order. Portals render headings twice, one copy
 * hidden: it belongs after the one that shows.
 */
export function putAfterHeading(document: Document, host: HTMLElement): void {
  const headings = [...document.querySelectorAll('main h1, h1')];
  const shown = headings.find((heading) => heading.getClientRects().length > 0);
  if (shown) shown.after(host);
  else document.body.prepend(host);
}
