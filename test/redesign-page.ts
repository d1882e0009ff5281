/**
 * Draws a page anew, in place: the same words in the same order, in quite another markup. No id, class or other attribute
 * of the portal's stays but addresses, lists of facts become lines, and everything sits in new wrappers. Headings stay
 * headings, a level lower. `hidden` stays, which says what a person reads.
 */
export function redesignPage(page: Document): void {
  for (const element of page.querySelectorAll('body *')) {
    if (element.localName === 'script' || element.localName === 'style') continue;
    for (const name of element.getAttributeNames()) {
      if (!['hidden', 'href', 'src', 'type', 'lang'].includes(name)) element.removeAttribute(name);
    }
    element.setAttribute('class', 'new-look');
  }
  for (const list of page.querySelectorAll('dl')) become(list, 'section');
  // Each fact in a row of its own, its term in bold.
  for (const term of page.querySelectorAll('dt')) {
    const value = term.nextElementSibling;
    const row = page.createElement('p');
    term.before(row);
    row.append(become(term, 'b'), ' ');
    if (value?.localName === 'dd') row.append(become(value, 'span'));
  }
  for (const level of [5, 4, 3, 2]) {
    for (const heading of page.querySelectorAll(`h${level}`)) become(heading, `h${level + 1}`);
  }
  for (const item of page.querySelectorAll('li')) {
    const card = page.createElement('div');
    card.append(...item.childNodes);
    item.append(card);
  }
}

function become(element: Element, tag: string): Element {
  const other = element.ownerDocument.createElement(tag);
  other.append(...element.childNodes);
  for (const name of element.getAttributeNames()) other.setAttribute(name, element.getAttribute(name) ?? '');
  element.replaceWith(other);
  return other;
}
