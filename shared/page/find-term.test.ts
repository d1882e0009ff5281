import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { find } from './find.ts';
import { outlineOf } from './outline.ts';

const read = (html: string, term = 'Grade') =>
  find(outlineOf(new JSDOM(`<!doctype html><main>${html}</main>`).window.document), {
    by: 'label',
    term,
    take: 'text',
  }).map(({ text }) => text);

test.each([
  ['a list of terms', '<dl><dt>Grade</dt><dd>Band 5</dd><dt>Town</dt><dd>Leeds</dd></dl>', ['Band 5']],
  ['a list of terms in rows', '<dl><div><dt>Grade:</dt><dd>Band 5</dd></div><div><dt>Town</dt></div></dl>', ['Band 5']],
  ['a table', '<table><tr><th>Grade</th><td>Band 5</td></tr><tr><th>Town</th><td>Leeds</td></tr></table>', ['Band 5']],
  ['words in bold', '<p><b>Grade</b> Band 5</p><p><b>Town</b> Leeds</p>', ['Band 5']],
  ['words in bold with a colon outside', '<p><strong>Grade</strong>: Band 5</p>', ['Band 5']],
  ['a line with a colon', '<ul><li>Grade: Band 5</li></ul>', ['Band 5']],
  ['a line and the next', '<div>Grade</div><div>Band 5</div>', ['Band 5']],
  [
    'a list of terms before words in bold',
    '<dl><dt>Grade</dt><dd>Band 5</dd></dl><p><b>Grade</b> Ours</p>',
    ['Band 5'],
  ],
  [
    'a term that stands twice',
    '<dl><dt>Grade</dt><dd>Band 5</dd><dt>Grade</dt><dd>Band 6</dd></dl>',
    ['Band 5', 'Band 6'],
  ],
  ['a term without an answer', '<dl><dt>Grade</dt><dt>Town</dt><dd>Leeds</dd></dl>', []],
  ['a longer word that begins alike', '<p>Grades: all</p>', []],
])('%s', (_, html, answers) => {
  expect(read(html)).toEqual(answers);
});
