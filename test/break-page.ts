/**
 * Changes a page as its owners, or chance, might, in place; the same seed always makes the same changes.
 * With `keepText`: attributes are renamed, removed and put in another order, elements wrapped and doubled, so that a
 * person reads the same under the same headings. Without: text and structure are changed, moved and lost as well.
 * Gives back what it did, a line each. It refers to nothing outside itself, so that `breakPage.toString()` runs in a
 * browser's page too. It leaves `hidden` alone, which says what a person reads, what data says in attributes (`content`,
 * `datetime`), and scripts, which must not run twice.
 */
export function breakPage(page: Document, seed: number, { keepText }: { keepText: boolean }): string[] {
  let state = seed >>> 0;
  // mulberry32, a small seeded generator.
  const random = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const pick = <T>(items: T[]): T | undefined => items[Math.floor(random() * items.length)];

  const elements = (selector = 'body *'): Element[] =>
    [...page.querySelectorAll(selector)].filter(({ localName }) => localName !== 'script' && localName !== 'style');
  const anElement = (): Element | undefined => pick(elements());
  const attributesOf = (element: Element): string[] =>
    element.getAttributeNames().filter((name) => !['hidden', 'href', 'src', 'content', 'datetime'].includes(name));
  const withAttributes = (): Element | undefined =>
    pick(elements().filter((element) => attributesOf(element).length > 0));
  const called = (element: Element): string => `<${element.localName}${element.id ? ` id="${element.id}"` : ''}>`;
  const wrap = (element: Element, tag: string, depth = 1): void => {
    const outermost = page.createElement(tag);
    let innermost = outermost;
    for (let left = depth; left > 1; left -= 1) innermost = innermost.appendChild(page.createElement(tag));
    element.replaceWith(outermost);
    innermost.append(element);
  };
  const rename = (element: Element, name: string): void =>
    element.setAttribute(name, `${pick(['x', 'new-', 'js_'])}${element.getAttribute(name)}`);

  /** Does its work and says what it did. */
  type Change = () => string;
  const on = (element: Element | undefined, what: string, change: (element: Element) => void): string => {
    if (!element?.isConnected) return `${what}: nothing there`;
    const name = called(element);
    change(element);
    return `${what} ${name}`;
  };
  const oneAttribute = (what: string, change: (element: Element, name: string) => void): string =>
    on(withAttributes(), what, (element) => {
      const name = pick(attributesOf(element));
      if (name !== undefined) change(element, name);
    });
  const everywhere = (what: string, change: (element: Element, name: string) => void): string => {
    const name = pick(['id', 'class', 'data-test', 'style']) ?? 'id';
    const share = pick([0.3, 0.7, 1]) ?? 1;
    for (const element of elements()) if (element.hasAttribute(name) && random() < share) change(element, name);
    return `${what} ${name} on ${share * 100} % of elements`;
  };
  const keeping: Change[] = [
    () => oneAttribute('remove an attribute of', (element, name) => element.removeAttribute(name)),
    () => oneAttribute('change an attribute of', rename),
    () =>
      oneAttribute('rename an attribute of', (element, name) => {
        element.setAttribute(`data-was-${name}`, element.getAttribute(name) ?? '');
        element.removeAttribute(name);
      }),
    () =>
      on(withAttributes(), 'reorder the attributes of', (element) => {
        const kept = element.getAttributeNames().map((name) => [name, element.getAttribute(name) ?? ''] as const);
        for (const [name] of kept) element.removeAttribute(name);
        for (const [name, value] of kept.toReversed()) element.setAttribute(name, value);
      }),
    () => on(anElement(), 'wrap in a div', (element) => wrap(element, 'div')),
    () => on(anElement(), 'wrap in a span', (element) => wrap(element, 'span')),
    () => on(anElement(), 'double', (element) => element.after(element.cloneNode(true))),
    () => on(pick(elements('h1, h2, h3, h4, [id]')), 'wrap in a div', (element) => wrap(element, 'div')),
    () => on(pick(elements('h1, h2, h3, h4, [id]')), 'double', (element) => element.after(element.cloneNode(true))),
    () => everywhere('remove', (element, name) => element.removeAttribute(name)),
    () => everywhere('change', rename),
  ];
  const altering: Change[] = [
    () => on(anElement(), 'remove', (element) => element.remove()),
    () => on(anElement(), 'empty', (element) => element.replaceChildren()),
    () => on(anElement(), 'unwrap', (element) => element.replaceWith(...element.childNodes)),
    () => on(anElement(), 'put long text in', (element) => element.append('£1 to 2 3 December 2026 '.repeat(1000))),
    () =>
      on(anElement(), 'put odd text in', (element) => element.append(' \uE000\u0000 £ £, 99/99/2026 <b>&amp;\uD800')),
    () => on(anElement(), 'put a comment in', (element) => element.prepend(page.createComment('a comment'))),
    () =>
      on(anElement(), 'move', (element) => {
        const target = anElement();
        if (target && !element.contains(target)) target.append(element);
      }),
    () =>
      on(anElement(), 'change the tag of', (element) => {
        const other = page.createElement(pick(['h1', 'h2', 'h3', 'li', 'p', 'div', 'details', 'table']) ?? 'p');
        other.id = element.id;
        other.append(...element.childNodes);
        element.replaceWith(other);
      }),
    () => on(anElement(), 'bury', (element) => wrap(element, 'div', 250)),
    () =>
      on(pick(elements('[id]')), 'take the id of another for', (element) => {
        element.id = pick(elements('[id]'))?.id ?? '';
      }),
    () => on(random() < 0.2 ? (page.querySelector('main') ?? undefined) : undefined, 'remove', (main) => main.remove()),
  ];
  const changes = keepText ? keeping : [...keeping, ...altering];
  return Array.from({ length: 1 + Math.floor(random() * 12) }, () => pick(changes)?.() ?? '');
}
