import { expect, test } from 'vitest';
import { byDegree, earnAllTheWay, step, way } from '../../shared/view/examples/ways.ts';
import { lengthOf } from '../../shared/view/climb-scale.ts';
import { summaryOf } from './summary.ts';

const quickest = Math.min(lengthOf(byDegree), lengthOf(earnAllTheWay));

test.each([
  ['several ways', [earnAllTheWay, byDegree], `2 ways in, the quickest about ${Math.round(quickest)} months.`],
  ['one way', [byDegree], `1 way in, about ${Math.round(lengthOf(byDegree))} months.`],
  ['one that is open now', [way('now', [step('a-route', 0)])], '1 way in, can start now.'],
  ['none', [], 'No way in that we know.'],
])('%s in one sentence', (_, ways, said) => {
  expect(summaryOf({ ways }, false)).toBe(said);
});

test('someone who has the job is told so', () => {
  expect(summaryOf({ ways: [] }, true)).toBe('They have this job.');
});
