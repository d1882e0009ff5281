/**
 * The body of an inert document: nothing in it runs or loads. `page` lends its parser, as a document without a view of
 * its own has none.
 */
export const parseHtml = (page: Document | Element, html: string): Element => {
  const { DOMParser: Parser } = (page.ownerDocument ?? (page as Document)).defaultView ?? globalThis;
  return new Parser().parseFromString(html, 'text/html').body;
};

/** A text whose signs some sites write as HTML does ("&ndash;", and "&lt;p&gt;" for a tag), as it was meant. */
export const withoutEntities = (page: Document | Element, text: string): string =>
  /&#?\w+;/.test(text) && !/<\w/.test(text) ? (parseHtml(page, text).textContent ?? '') : text;
