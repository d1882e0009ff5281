import { expect, test } from 'vitest';
import { loadContent } from './load.ts';
import { reportOf } from './report.ts';
import { good, routeOf, withChange } from './rules/examples/good.ts';

test('what is due within 90 days is told by its day, and what is past its day apart', () => {
  const { content } = withChange((copy) => {
    routeOf(copy).sources = [
      { id: 'a-page', covers: ['from'], confidence: 'seen', checked: '2026-11-22', reviewBy: '2027-02-20' },
      { id: 'a-page', covers: ['months'], confidence: 'recalled', checked: '2025-11-22', reviewBy: '2026-11-22' },
    ];
  });
  const { soon, past } = reportOf(content, '2026-11-26');
  expect(soon).toEqual([{ day: '2027-02-20', file: 'routes/porter--direct-entry.yaml', fields: 'from' }]);
  expect(past).toEqual([{ day: '2026-11-22', file: 'routes/porter--direct-entry.yaml', fields: 'months' }]);
});

test('routes known from adverts alone are counted apart from those with sources', () => {
  expect(reportOf(good.content, '2026-11-26').routes).toEqual({ sourced: 1, generic: 0 });
  const generic = withChange((copy) => (routeOf(copy).generic = true));
  expect(reportOf(generic.content, '2026-11-26').routes).toEqual({ sourced: 0, generic: 1 });
});

test('years later nothing fails: the same content loads, and all of it is told as past its day', () => {
  const content = loadContent();
  const { soon, past } = reportOf(content, '2036-01-01');
  expect(soon).toEqual([]);
  expect(past.length).toBeGreaterThan(100);
});
