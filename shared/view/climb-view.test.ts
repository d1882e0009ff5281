import { expect, test } from 'vitest';
import { climbScale } from './climb-scale.ts';
import { climbView } from './climb-view.ts';
import { en } from './en.ts';
import { content, today } from './examples/content.ts';
import { bandPay, byDegree, byDegreeApprenticeship, earnAllTheWay, step, unknownPay, way } from './examples/ways.ts';

const climb = (of = earnAllTheWay) => climbView(of, content, en, today);

test('treads lie end to end, as long as their months and as high as their pay, and the job has the rest', () => {
  const { treads, goal } = climb();
  expect(treads.map(({ numbers }) => numbers)).toEqual([[1], [2], [3], [4]]);
  expect(treads[1]?.start).toBeCloseTo((treads[0]?.start ?? 0) + (treads[0]?.width ?? 0));
  expect(treads[0]?.low).toBeCloseTo(25_272 / 39_043);
  expect([goal?.low, goal?.high]).toEqual([32_073 / 39_043, 1]);
  expect((goal?.start ?? 0) + (goal?.width ?? 0)).toBe(1);
});

test('a length or a pay that differs has a soft end', () => {
  const [first, second] = climb().treads;
  expect([first?.soft, second?.soft]).toEqual([0, 0.5]);
  expect(second?.high).toBeGreaterThan(second?.low ?? 1);
});

test.each([
  ['earn all the way', earnAllTheWay, ['paid', 'range', 'goal', 'arrival']],
  ['by degree', byDegree, ['study', 'wait', 'range', 'goal', 'loan']],
  ['can’t tell', unknownPay, ['study', 'unknown', 'wait', 'range', 'goal']],
])('the key of "%s" names what is drawn and nothing else', (_, of, kinds) => {
  expect(new Set(climb(of).key.map(({ kind }) => kind))).toEqual(new Set(kinds));
});

test('a loan says what it costs a month, and its amount is drawn only where it is known', () => {
  expect(climb(byDegree).loan).toMatchObject({ labels: ['loan: £53 a month at this pay', 'loan: £53 a month'] });
  expect(climb(byDegree).loan?.points.at(-1)?.depth).toBe(1);
  expect(climb(unknownPay).loan).toMatchObject({ points: [], spoken: 'loan: can’t tell' });
  expect(climb().loan).toBeUndefined();
});

test('a job goes on paying beside an evening course, and while waiting', () => {
  const { treads, waits } = climb(byDegreeApprenticeship);
  expect(treads[1]).toMatchObject({ kind: 'paid', low: treads[0]?.low });
  expect(waits[0]?.level).toBe(treads[0]?.low);
});

test('a step with no length of its own shares a tread, or the job', () => {
  const short = way('short', [
    step('english-and-maths--college', 0),
    step('access-nursing--college', 9),
    step('adult-nurse--degree', 0),
  ]);
  expect(climb(short).treads.map(({ numbers }) => numbers)).toEqual([[1, 2]]);
  expect(climb(short).goal?.numbers).toEqual([3]);
});

test('ways that stand together share a scale, so the quicker one is longer in the job', () => {
  const scale = climbScale([earnAllTheWay, byDegree], content, today);
  const [slow, quick] = [earnAllTheWay, byDegree].map((of) => climbView(of, content, en, today, scale));
  expect(quick?.goal?.width).toBeGreaterThan(slow?.goal?.width ?? 1);
  expect(quick?.marks).toEqual(slow?.marks);
});

test('outside England no English pay is drawn', () => {
  const none = way('wales', [step('nursing-associate--apprenticeship', 24), step('adult-nurse--top-up', 24)]);
  const view = climbView(none, content, en, today, undefined, 'wales');
  expect(view.goal).toMatchObject({ kind: 'unknown' });
  expect(JSON.stringify(view)).not.toContain('£');
});

test('the spoken summary and the table say what the picture shows', () => {
  const { summary, table } = climb(byDegree);
  expect(summary).toContain('Step 3, Nursing degree: about 3 years, not paid.');
  expect(summary).toContain('Then Adult nurse: £32,073 to £39,043 a year before tax.');
  expect(summary).toContain('Loan: £53 a month at this pay.');
  expect(table.rows.at(-1)).toEqual([
    'Adult nurse',
    'after 6 years',
    'from then on',
    '£32,073 to £39,043 a year before tax',
  ]);
});

test('a way with nothing known of its routes still draws', () => {
  expect(climb(way('gone', [step('gone', 12)])).treads).toMatchObject([{ kind: 'unknown' }]);
  expect(climb(way('empty', [])).treads).toEqual([]);
  expect(climb(way('paid', [step('gone', 12, { pay: bandPay(2) })])).treads).toMatchObject([{ kind: 'paid' }]);
});
