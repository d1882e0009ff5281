import { expect, test } from 'vitest';
import { en } from './en.ts';
import { content, today } from './examples/content.ts';
import { sourcesView } from './source-view.ts';

const checked = { covers: ['*'], checked: '2026-11-20', reviewBy: '2027-11-20' };

test.each([
  ['seen', today, 'Checked 20 November 2026', false],
  ['part-seen', today, 'Partly checked 20 November 2026', false],
  ['recalled', today, 'Not checked yet', true],
  ['seen', '2027-12-01', 'Last checked 20 November 2026. It may have changed.', true],
] as const)('a source that was %s reads on %s "%s"', (confidence, on, state, doubt) => {
  const view = sourcesView([{ id: 'pay-scales', confidence, ...checked }], content, en, on);
  expect(view.items).toMatchObject([
    { name: { publisher: 'NHS Employers', title: 'Pay scales for 2026/27' }, state, doubt },
  ]);
});

test('a source is named once, and one that the content lacks not at all', () => {
  const { items } = sourcesView(
    ['pay-scales', 'gone', 'pay-scales', 'standards'].map((id) => ({ id })),
    content,
    en,
    today,
  );
  expect(items.map(({ name }) => name?.title)).toEqual([
    'Pay scales for 2026/27',
    'List of apprenticeships, 2 July 2026',
  ]);
});

test('where the names of sources are read later, each check is there without one', () => {
  const { items } = sourcesView([{ id: 'pay-scales', ...checked }], { sources: {} }, en, today);
  expect(items).toEqual([{ id: 'pay-scales', state: 'Checked 20 November 2026', doubt: false, of: [] }]);
});
