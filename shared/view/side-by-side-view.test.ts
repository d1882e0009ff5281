import { expect, test } from 'vitest';
import { en } from './en.ts';
import { content, today } from './examples/content.ts';
import { byDegree, earnAllTheWay, step, unknownPay, way } from './examples/ways.ts';
import { sideBySideView } from './side-by-side-view.ts';

const view = sideBySideView([earnAllTheWay, byDegree, unknownPay], content, en, today);
const row = (title: string) => view.rows.find((each) => each.title === title)?.cells;

test.each([
  ['Time', ['About 7 years.', 'About 6 years. About 15 months of it is waiting.']],
  [
    'Money on the way',
    ['Pay from £25,272 a year before tax. You are paid all the way.', 'No pay for about 4 and a half years.'],
  ],
  [
    'Loan',
    [
      'None.',
      'You borrow about £61,860. Loan: you pay back about £53 a month at £32,073 a year. Below £25,000 a year you pay nothing. What is left after 40 years is written off.',
    ],
  ],
  ['Where', ['At work. At work, with study days.', 'At a college. At a university and on placements.']],
  ['Grades', ['None to start. English at level 2 and maths at level 2 before step 3.', 'None to start.']],
])('the row "%s" says it of each way', (title, cells) => {
  expect(
    row(title)
      ?.slice(0, 2)
      .map((lines) => lines.join(' ')),
  ).toEqual(cells);
});

test('what is not known says so, and is never 0', () => {
  expect(row('Loan')?.[2]).toEqual(['We can’t tell.']);
  expect(row('Money on the way')?.[2]).toContain('We can’t tell the pay on every step.');
});

test('what the first step asks for is needed to start; what is gained on the way is not', () => {
  const asks = way('one', [
    step('care-worker--job', 12, { why: [{ answer: 'yes', fact: { qualification: 'english-level-2' } }] }),
  ]);
  const grades = sideBySideView(
    [
      { ...asks, entry: 2 },
      { ...earnAllTheWay, entry: 3 },
    ],
    content,
    en,
    today,
  ).rows.find(({ title }) => title === 'Grades');
  expect(grades?.cells[0]).toEqual(['English at level 2 to start.']);
  expect(grades?.cells[1]?.[0]).toBe('None to start.');
});

test('no cell is marked as better than another', () => {
  expect(JSON.stringify(view)).not.toMatch(/\b(best|better|winner|cheapest|recommended)\b/i);
});
