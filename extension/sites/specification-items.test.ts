import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { outlineOf } from '../../shared/page/outline.ts';
import { isSpecificationHeading, readSpecification } from './read-specification.ts';

const read = (html: string, everywhere?: true) =>
  readSpecification(outlineOf(new JSDOM(`<!doctype html><main>${html}</main>`).window.document), {
    isHeading: isSpecificationHeading,
    ...(everywhere && { everywhere }),
  }).criteria.map(({ text, importance, section }) => [text, importance, ...(section ? [section] : [])]);

const inSpecification = (html: string) =>
  read(`<h2>Person specification</h2>${html}<h2>Documents</h2><ul><li>A file</li></ul>`);

test.each([
  [
    'lists under headings',
    '<h3>Skills</h3><h4>Essential criteria</h4><ul><li>A</li></ul><h4>Desirable criteria</h4><ul><li>B</li></ul>',
    [
      ['A', 'essential', 'Skills'],
      ['B', 'desirable', 'Skills'],
    ],
  ],
  [
    'a second list under the same heading',
    '<h3>Essential</h3><ul><li>A</li></ul><ul><li>B</li></ul>',
    [['A', 'essential']],
  ],
  [
    'paragraphs',
    '<h3>Essential</h3><p>A</p><p>B</p><h3>Other</h3><p>C</p>',
    [
      ['A', 'essential'],
      ['B', 'essential'],
    ],
  ],
  [
    'a table with a column for each',
    '<table><tr><th>What</th><th>Essential</th><th>Desirable</th></tr><tr><td>Skills</td><td>A</td><td><ul><li>B</li></ul></td></tr></table>',
    [
      ['A', 'essential'],
      ['B', 'desirable'],
    ],
  ],
  [
    'a table with marks in the columns',
    '<table><tr><th>What</th><th>Essential (E)</th><th>Desirable (D)</th></tr><tr><td>A</td><td>E</td><td></td></tr><tr><td>B</td><td></td><td>✓</td></tr></table>',
    [
      ['A', 'essential'],
      ['B', 'desirable'],
    ],
  ],
  [
    'a heading that says not essential',
    '<h3>Nice to have, not essential</h3><ul><li>A</li></ul>',
    [['A', 'desirable']],
  ],
  [
    'a table without such a head',
    '<table><tr><th>What</th><th>Detail</th></tr><tr><td>Skills</td><td>A</td></tr></table>',
    [],
  ],
  ['a heading that names both', '<h3>Essential and desirable</h3><ul><li>A</li></ul>', [['A', 'unclear']]],
  [
    'the same line as both',
    '<h3>Essential</h3><ul><li>A</li></ul><h3>Desirable</h3><ul><li>A</li></ul>',
    [['A', 'unclear']],
  ],
])('%s', (_, html, criteria) => {
  expect(inSpecification(html)).toEqual(criteria);
});

test('without a person specification above it, a list is of no criteria; in an advert’s own data it may be', () => {
  const html = '<h3>Essential</h3><ul><li>A</li></ul>';
  expect(read(html)).toEqual([]);
  expect(read(html, true)).toEqual([['A', 'essential']]);
});
