import { expect, test } from 'vitest';
import type { SupportAnswer } from '../model/support-answer.ts';
import { en } from './en.ts';
import { content, today } from './examples/content.ts';
import { supportView } from './support-view.ts';

const grant: SupportAnswer = {
  support: 'training-grant',
  answer: 'yes',
  amount: { value: 5000, unit: 'a year', period: '2024 to 2025', current: false },
  how: 'Apply online.',
  sources: [],
  confidence: 'seen',
};
const item = (answer: SupportAnswer, on = today) =>
  supportView([answer], content, en, on).groups[0]?.parts[0]?.items[0];

test.each([
  ['2025-01-01', true, '£5,000 a year', []],
  [today, false, '£5,000 a year', ['2024 to 2025 figure, not checked for this year.']],
  ['2027-10-01', false, undefined, ['We have no figure for this year. Look at the source.']],
])('seen on %s, an amount of 2024 to 2025 reads so', (on, current, amount, doubts) => {
  const seen = { ...grant, amount: { value: 5000, unit: 'pounds a year', period: '2024 to 2025', current } };
  expect(item(seen, on)).toMatchObject({ doubts });
  expect(item(seen, on)?.amount).toBe(amount);
});

test.each([
  ['circumstance:parent', 'Do you have children to look after?'],
  ['age', 'How old are you?'],
  ['qualification:level-3', 'Do you have a level 3 qualification?'],
  ['something:new', undefined],
])('help that "%s" would settle stands under it as a question', (question, written) => {
  const view = supportView([{ ...grant, answer: 'unknown', question }], content, en, today);
  expect(view.groups[0]?.parts.map((part) => part.question)).toEqual([written]);
});

test('what one answer would tell of stands together, whatever its place among the rest', () => {
  const maybe = (support: string, question: string): SupportAnswer => ({
    ...grant,
    support,
    answer: 'unknown',
    question,
  });
  const view = supportView(
    [
      maybe('parental-support', 'circumstance:parent'),
      maybe('training-grant', 'age'),
      maybe('flexible-working', 'circumstance:parent'),
    ],
    content,
    en,
    today,
  );
  expect(view.groups[0]?.parts.map(({ question, items }) => [question, items.map(({ id }) => id)])).toEqual([
    ['Do you have children to look after?', ['parental-support', 'flexible-working']],
    ['How old are you?', ['training-grant']],
  ]);
});

test('a scheme is an offer, a right is a right, and a local publisher is named', () => {
  expect(item({ ...grant, support: 'flexible-working' })?.plain).toContain('This is a right.');
  const { amount: _amount, ...withoutAmount } = grant;
  const local = item({ ...withoutAmount, support: 'council-travel' });
  expect(local?.plain).toContain('Some employers or places offer this. It is not a right.');
  expect(local?.doubts).toContain('Added by Example Borough Council.');
});

test('what fits stands before what may fit; with neither, it says so', () => {
  const view = supportView([{ ...grant, answer: 'no' }, { ...grant, answer: 'unknown' }, grant], content, en, today);
  expect(view.groups.map(({ id }) => id)).toEqual(['yes', 'unknown', 'no']);
  expect(supportView([{ ...grant, answer: 'no' }], content, en, today).none).toBe(en.support.none);
  expect(supportView([{ ...grant, support: 'gone' }], content, en, today).groups).toEqual([]);
});
