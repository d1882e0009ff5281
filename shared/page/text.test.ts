import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readText } from './text.ts';

const read = (html: string): string => {
  const { body } = new JSDOM('<!doctype html><body>').window.document;
  body.append(...new JSDOM(`<!doctype html><body>${html}`).window.document.body.childNodes);
  return readText([body]);
};

test.each([
  ['paragraphs are lines', '<p>One</p><p>Two</p>', 'One\nTwo'],
  ['list items are lines', 'Bring:<ul><li>a pen</li> <li>a <b>book</b></li></ul>', 'Bring:\na pen\na book'],
  ['a <br> ends a line', 'One<br>Two<br><br>Three', 'One\nTwo\nThree'],
  ['layout in the source is one space', '<p>One\n     two&nbsp;&nbsp;three</p>', 'One two three'],
  ['blank lines in the source stay', '<p>One\n\ntwo</p>', 'One\ntwo'],
  ['typed bullets stay lines', '<p>You:\n- lift\n• carry\n well-known</p>', 'You:\n- lift\n• carry well-known'],
  ['one div a line', '<div><span>One.</span></div><div><span>Two.</span></div>', 'One.\nTwo.'],
  ['a div after bare text is a line', 'One<div><span>Two</span></div>', 'One\nTwo'],
  ['scripts and styles are left out', '<p>One<script>1</script><style>p{}</style></p>', 'One'],
  ['hidden elements are left out', '<p>One<b hidden> two</b><i style="display: none">3</i></p>', 'One'],
  ['visually hidden words are kept, as many people hear them', '<p class="nhsuk-u-visually-hidden">One</p>', 'One'],
  ['tags written as text are text', '<p>&lt;b&gt;</p>', '<b>'],
  [
    'an element that stands twice in a row counts once',
    '<p>One</p><p>One</p><p>Two <b>b</b><b>b</b></p>',
    'One\nTwo b',
  ],
  ['words that come again later stay', '<p>One</p><p>Two</p><p>One</p>', 'One\nTwo\nOne'],
  ['no text', '<p> </p><img alt="x">', ''],
])('%s', (_, html, text) => {
  expect(read(html)).toBe(text);
});

test.each([
  ['<p>You are {<b>kind</b>}, and patient</p>', 'You are kind, and patient'],
  [
    '<ul><li>{<b>Kind</b>}, and patient ({<i>or willing to learn</i>})</li></ul>',
    'Kind, and patient (or willing to learn)',
  ],
  ['{<p>One</p>}<p>Two</p>', 'One\nTwo'],
  ['<ul>{<li>One</li>}{<li>{<b>Two</b>}</li>}</ul>', 'One\nTwo'],
  ['{<div>One</div>}{<div>Two</div>}', 'One\nTwo'],
])('%s reads the same when what is in braces is wrapped, once or twice, or doubled', (template, text) => {
  const { document } = new JSDOM('<!doctype html><body>').window;
  // Wrapped in the tree, as a parser would not leave a div in a p.
  const build = (tag: string, times: number): string => {
    document.body.innerHTML = template.replaceAll('{', '<x-wrap>').replaceAll('}', '</x-wrap>');
    for (const mark of document.querySelectorAll('x-wrap')) {
      let inside: Node[] = [...mark.childNodes];
      for (let left = times; left > 0; left -= 1) {
        const wrapper = document.createElement(tag);
        wrapper.append(...inside);
        inside = [wrapper];
      }
      mark.replaceWith(...inside, ...(times === 0 ? inside.map((node) => node.cloneNode(true)) : []));
    }
    return readText([document.body]);
  };
  const wrappings = { div: build('div', 1), divTwice: build('div', 2), span: build('span', 1), doubled: build('', 0) };
  expect(wrappings).toEqual({ div: text, divTwice: text, span: text, doubled: text });
});

test('a very deep page is read without an end of the stack', () => {
  const { document } = new JSDOM('').window;
  let inside: Element = document.body;
  for (let depth = 0; depth < 3000; depth += 1) inside = inside.appendChild(document.createElement('b'));
  inside.append('At the bottom');
  expect(readText([document.body])).toBe('At the bottom');
});
