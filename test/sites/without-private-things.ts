import { JSDOM, VirtualConsole } from 'jsdom';

/**
 * A saved page as it may be kept in the corpus: without what runs or fetches, without what a person typed or a portal
 * hid in its forms, and without anybody's name, address or number. Whose name is not in the block for contacts stays:
 * read the page before you commit it.
 */
export function withoutPrivateThings(html: string): string {
  const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole() });
  const { document } = window;
  const contacts = namesOfContacts(document);
  for (const element of document.querySelectorAll(removed)) element.remove();
  for (const element of document.querySelectorAll('*')) cleanAttributes(element, contacts);

  const walker = document.createTreeWalker(document, 128 | 4);
  const nodes: CharacterData[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as CharacterData);
  for (const node of nodes) {
    if (node.nodeType === 8) node.remove();
    else if (isContact(node)) node.data = node.data.replace(/\S(?:.*\S)?/s, gone);
    else node.data = withoutContacts(node.data, contacts);
  }
  const { documentElement: root } = document;
  const lang = root.getAttribute('lang') ?? 'en';
  for (const name of root.getAttributeNames()) root.removeAttribute(name);
  root.setAttribute('lang', lang);
  const text = root.outerHTML;
  window.close();
  return text;
}

const gone = 'removed';
/** Of scripts, what is data stays, and the mark of a board that draws itself, which has nothing in it once its address goes. */
const removed =
  'script:not([type="application/ld+json"], #TracFeed:empty), noscript, iframe, object, embed, template, base, link, source, meta[name*="csrf" i], meta[http-equiv], input[type="hidden" i]';
/** Attributes that run, fetch, or hold what someone typed. */
const removedAttribute = /^(?:on.*|src|srcset|style|nonce|integrity|value|ping|data-.*(?:token|user|session).*)$/i;

const contactBlock = '[id*="contact" i]';
const headings = 'h1, h2, h3, h4, h5, h6, label, dt';

const isContact = (node: CharacterData): boolean =>
  Boolean(node.parentElement?.closest(contactBlock)) && !node.parentElement?.closest(headings) && node.data.trim() !== '';

const namesOfContacts = (document: Document): string[] =>
  [...document.querySelectorAll('[id*="contact" i][id*="name" i]:not(h1, h2, h3, h4)')]
    .map(({ textContent }) => textContent?.replaceAll(/\s+/g, ' ').trim() ?? '')
    .filter((name) => name.includes(' '));

const email = /[\w.+'-]+@[\w-]+(?:\.[\w-]+)+/g;
/** Numbers as people write them in the UK: ten or eleven digits from 0 or +44, with spaces, brackets or dashes. */
const phone = /(?:\+44[\s(0)-]*|\(?\b0)\d(?:[\s()-]*\d){8,9}\b/g;

const withoutContacts = (text: string, names: string[]): string =>
  names
    .reduce((rest, name) => rest.replaceAll(name, gone), text)
    .replaceAll(email, 'removed@example.org')
    .replaceAll(phone, '01632 960000');

function cleanAttributes(element: Element, names: string[]): void {
  for (const name of element.getAttributeNames()) {
    const value = element.getAttribute(name) ?? '';
    if (removedAttribute.test(name) && !isKept(element, name, value)) element.removeAttribute(name);
    else if (/^\s*javascript:/i.test(value)) element.setAttribute(name, '#');
    else if (name !== 'id' && name !== 'class') element.setAttribute(name, withoutContacts(value, names));
  }
}

/** Hidden by its style is what a person does not read; and what one can choose in a form is the portal's own. */
const isKept = ({ localName }: Element, name: string, value: string): boolean =>
  (name === 'style' && /(?:display:\s*none|visibility:\s*hidden|white-space)/i.test(value)) ||
  (name === 'value' && (localName === 'option' || localName === 'button'));
