import { describe, expect, test } from 'vitest';
import { compareMoney } from '../engine/money/compare-money.ts';
import { usualMoney, type Assumed } from '../model/money.ts';
import type { Profile } from '../model/profile.ts';
import type { Way } from '../model/way.ts';
import { en } from './en.ts';
import { content, today } from './examples/content.ts';
import { inWales, nobody } from './examples/profiles.ts';
import { byDegree, byDegreeApprenticeship, earnAllTheWay, unknownPay } from './examples/ways.ts';
import { moneyView } from './money-view.ts';

const all = [earnAllTheWay, byDegree, byDegreeApprenticeship, unknownPay];
const told = (chosen: Way[], profile: Profile = nobody, assumed: Partial<Assumed> = {}) =>
  moneyView(
    { all, chosen },
    compareMoney(chosen, profile, content, today, { ...usualMoney, ...assumed }),
    profile,
    content,
    en,
    today,
  );
const textOf = (view: ReturnType<typeof told>) => JSON.stringify(view);

describe('ways side by side in years', () => {
  const view = told([earnAllTheWay, byDegree]);

  test('begin with what they leave out: benefits', () => {
    expect(Object.keys(view)[1]).toBe('benefits');
    expect(view.benefits).toBe('Study or new pay can change your benefits. Check first with a benefits adviser.');
  });

  test('have a row a year, as many for each way, and one for what the loan means', () => {
    expect(view.rows.map(({ cells }) => cells.length)).toEqual(view.rows.map(() => 2));
    expect(view.rows[0]?.title).toBe('Year 1, from November 2026');
    expect(view.rows.at(-1)?.cells).toEqual([
      ['No student loan.'],
      [
        'Loan: you pay back about £53 a month at £32,073 a year.',
        'Below £25,000 a year you pay nothing.',
        'What is left after 40 years is written off.',
      ],
    ]);
  });

  test('say the loan of each year in its two parts, never as a lump that grows', () => {
    const lent = view.rows.flatMap(({ cells }) => cells[1] ?? []).filter((line) => line.startsWith('Loan '));
    expect(new Set(lent)).toEqual(new Set(['Loan for the fee £9,790', 'Loan to live on £10,830']));
  });

  test('say who has brought in more, and that pounds are not all', () => {
    expect(view.crossings).toHaveLength(2);
    expect(view.crossings[0]).toMatch(/brings in more/);
  });

  test('say which year the figures are of, and what they leave out', () => {
    expect(view.notes.join(' ')).toContain('Pay is at the rates of 2026 to 2027');
    expect(view.notes).toContain(en.moneyYears.lowest);
    expect(view.notes).toContain(en.moneyYears.notIn);
  });
});

test.each(['low-income', 'out-of-work', 'disabled'])(
  'with benefits in the picture (%s) no way is called ahead',
  (id) => {
    const view = told([earnAllTheWay, byDegree], { ...nobody, circumstances: { [id]: true } });
    expect(view.crossings).toEqual([]);
    expect(textOf(view)).not.toMatch(/brings in more|best/);
  },
);

test('outside England no English figure is shown', () => {
  const view = told([byDegree], inWales);
  const cells = view.rows.slice(0, -1).flatMap(({ cells: [lines = []] }) => lines);
  expect(cells.filter((line) => /^(Pay|Loan) .*£|^Loan for/.test(line))).toEqual([]);
});

test('what is not known says so, and no sum is made of it', () => {
  const view = told([unknownPay, byDegree]);
  const cells = view.rows.flatMap(({ cells: [lines = []] }) => lines);
  expect(cells).toContain('Pay: can’t tell');
  expect(view.crossings).toEqual([]);
});

test('with two ways chosen none can be left out; with four no fifth can come', () => {
  expect(told([earnAllTheWay, byDegree]).choices.map(({ isFixed }) => isFixed)).toEqual([true, true, false, false]);
  expect(told(all.slice(0, 3)).choices.map(({ isFixed }) => isFixed)).toEqual([false, false, false, false]);
});

test('fewer hours say that a step may take longer', () => {
  expect(told([earnAllTheWay, byDegree], nobody, { hours: 22.5 }).notes).toContain(en.moneyYears.fewerHours);
});
