import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { parseDay } from './dates.ts';
import { find, readField, type Finder } from './find.ts';
import { outlineOf } from './outline.ts';

const outline = outlineOf(
  new JSDOM(`<!doctype html><main>
    <h1 data-ref="R1">Care assistant</h1>
    <h3 class="employer">Example Trust <div>Leicester</div></h3>
    <p id="closes">The closing date is <strong>4 December 2026</strong></p>
    <h3>Band:</h3> <p></p> <p>Band 2</p> <p>A note</p>
    <div><h3>Employer’s website</h3></div> <p>example.org</p>
    <h3>Empty</h3>
    <h4>Skills</h4> <ul class="skills"><li>Kind</li><li> </li><li>Patient</li></ul>
    <p id="twice">One</p><p id="twice"></p><p id="thrice">4 May 2026</p><p id="thrice">04/05/2026</p>
    <p id="twice">Two</p><p id="long">${'word '.repeat(100)}</p>
  </main>`).window.document,
);

test.each<[string, Finder, string[]]>([
  ['an element’s text', { by: 'attribute', selector: 'h1', take: 'text' }, ['Care assistant']],
  ['its own words alone', { by: 'attribute', selector: '.employer', take: 'own-text' }, ['Example Trust']],
  ['an attribute', { by: 'data', selector: 'h1', take: 'attribute', attribute: 'data-ref' }, ['R1']],
  ['the items of a list', { by: 'attribute', selector: '.skills', take: 'list' }, ['Kind', 'Patient']],
  ['the first match', { by: 'heading', selector: 'h3', take: 'text', first: true }, ['Example Trust Leicester']],
  [
    'what follows an element',
    { by: 'attribute', selector: 'h4', take: 'siblings-to-heading' },
    [expect.stringMatching(/^Skills Kind Patient One .* Two word/) as string],
  ],
  ['the first words after a heading', { by: 'heading', label: 'band', take: 'text' }, ['Band 2']],
  ['all after a heading', { by: 'heading', label: 'Band', take: 'siblings-to-heading' }, ['Band 2 A note']],
  ['what follows a wrapped heading', { by: 'heading', label: "Employer's website", take: 'text' }, ['example.org']],
  ['nothing after an empty heading', { by: 'heading', label: 'Empty', take: 'text' }, []],
  ['the rest of a line', { by: 'label', label: 'The closing date is', take: 'text' }, ['4 December 2026']],
  ['nothing where nothing is', { by: 'attribute', selector: '#nowhere', take: 'text' }, []],
])('finds %s', (_, finder, texts) => {
  expect(find(outline, finder).map(({ text }) => text)).toEqual(texts);
});

const byId = (id: string): Finder => ({ by: 'attribute', selector: `[id="${id}"]`, take: 'text' });
const label: Finder = { by: 'label', label: 'The closing date is', take: 'text' };

test('a field has the words it came from, and says how it was found', () => {
  expect(readField(outline, [label, byId('closes')], parseDay)).toEqual({
    read: { value: '2026-12-04', quote: 'The closing date is 4 December 2026', by: 'label' },
    conflict: false,
  });
});

test.each([
  ['two copies that differ', [byId('twice')], undefined, true],
  ['two finders that differ', [label, byId('thrice')], undefined, true],
  ['a copy that can’t be read', [label, byId('twice')], undefined, true],
  ['two ways to write one day', [byId('thrice')], '2026-05-04', false],
  ['a copy that is empty', [byId('nowhere'), byId('thrice')], '2026-05-04', false],
  ['text that can’t be read', [{ by: 'heading', selector: 'h1', take: 'text' } as Finder], undefined, false],
  ['text too long for a field', [byId('long')], undefined, false],
])('%s', (_, finders, value, conflict) => {
  const answer = readField(outline, finders, parseDay);
  expect({ value: answer.read?.value, conflict: answer.conflict }).toEqual({ value, conflict });
});
