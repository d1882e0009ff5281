import { expect, test } from 'vitest';
import type { Step } from '../model/way.ts';
import { en } from './en.ts';
import { content, today } from './examples/content.ts';
import { inWales, nobody } from './examples/profiles.ts';
import {
  bandPay,
  byDegree,
  byDegreeApprenticeship,
  earnAllTheWay,
  startNow,
  step,
  unknownPay,
  way,
} from './examples/ways.ts';
import { wayView } from './way-view.ts';
import { waysView } from './ways-view.ts';

const view = (of = earnAllTheWay, on = today) => wayView(of, content, en, on);
const facts = (rest: Partial<Step>, route = 'care-worker--job') => view(way('one', [step(route, 12, rest)])).steps[0];

test.each([
  [earnAllTheWay, 'About 7 years · paid throughout · no student loan'],
  [byDegree, 'About 6 years · about 4 and a half years not paid · with a student loan'],
  [unknownPay, 'About 4 and a half years · about 3 years not paid · loan: can’t tell'],
  [{ ...startNow, steps: [], months: 0 }, 'Start now · paid throughout · no student loan'],
  [{ ...startNow, earned: null }, 'About 3 months · pay: can’t tell · no student loan'],
])('a chip sums up time, pay and loan', (of, chip) => {
  expect(view(of).chip.join(' · ')).toBe(chip);
});

test('a step names the local publishers whose courses do the same, each once', () => {
  const ours = content.routes['care-worker--job'];
  if (!ours) throw new Error('the examples have changed');
  const routes = {
    ...content.routes,
    'leeds--care': { ...ours, publisher: 'Leeds College' },
    'leeds--care-evening': { ...ours, publisher: 'Leeds College' },
    'hull--care': { ...ours, publisher: 'Hull College' },
  };
  const one = step('leeds--care', 3, { alike: ['care-worker--job', 'leeds--care-evening', 'hull--care'] });
  const [said] = wayView(way('one', [one]), { ...content, routes }, en, today).steps;
  expect(JSON.stringify(said)).toContain('Added by Leeds College.');
  expect(JSON.stringify(said)).toContain('Also run by Hull College.');
});

test('a title is the first pick, and the others are named beside it', () => {
  expect(view()).toMatchObject({ title: 'Earn all the way', also: 'Also: No student loan' });
  expect(view({ ...byDegree, picks: [] }).title).toBe('By Nursing degree');
});

test.each([
  [bandPay(3), '£25,760 to £27,476 a year before tax'],
  [{ from: 0, to: 0, rule: 'advert' }, 'paid; the advert says how much'],
  [{ from: 15_643, to: 15_643, rule: 'minimum-wage' }, 'at least £15,643 a year before tax; the advert says how much'],
  [
    { from: 15_643, to: 27_476, rule: 'minimum-wage-to-band' },
    '£15,643 (legal minimum) to £27,476 a year before tax; the advert says how much',
  ],
  [null, 'paid; we can’t tell how much'],
] as const)('pay by its rule: %j reads "%s"', (pay, written) => {
  expect(facts({ pay })?.facts).toContain(written);
});

test.each([
  [{ amount: 0, paidBy: 'employer' }, 'your employer pays for the course'],
  [{ amount: 500, paidBy: 'you' }, 'you pay £500 for the course'],
  [{ amount: null, paidBy: 'learner-loan' }, 'learner loan for the course'],
  [{ amount: null, paidBy: 'somebody-new' }, 'what it costs: can’t tell'],
])('cost: %j reads "%s"', (cost, written) => {
  expect(facts({ cost })?.facts).toContain(written);
});

test('a step says when it starts, how long it lasts, and by when to apply', () => {
  expect(view(byDegree).steps[2]?.facts).toBe(
    'Starts September 2029 · about 3 years · not paid · student loan for the course · apply by January 2029',
  );
});

test('what an earlier step gives is not called held', () => {
  expect(view(byDegree).steps[1]?.why).toEqual([
    'An earlier step gives you this: English at level 2.',
    'An earlier step gives you this: maths at level 2.',
  ]);
});

test('an unknown fact is an open question, never a reason', () => {
  const last = view(byDegreeApprenticeship).steps[2];
  expect(last?.open).toEqual(['Ask if what you have counts as this: a level 3 qualification.']);
  expect(last?.why).not.toContain(last?.open[0]);
  expect(view(byDegreeApprenticeship).maybe).toBeDefined();
});

test('what was not checked, or not this year, says so', () => {
  expect(view(unknownPay).steps[0]?.doubts).toContain('Not checked yet: how long, pay, cost and what it asks for.');
  expect(view(earnAllTheWay, '2027-10-01').steps[0]?.doubts).toEqual([
    '2026 to 2027 figure, not checked for this year.',
  ]);
});

test('every figure leads to its source: each source says which step and what of it', () => {
  const { items } = view(byDegree).sources;
  expect(items.flatMap(({ of }) => of)).toContain('Step 3: cost');
  expect(view().sources.items.flatMap(({ of }) => of)).toContain('Pay of the job');
  for (const { of } of items) expect(of.length).toBeGreaterThan(0);
});

test('a loan is told by what it means', () => {
  expect(view(byDegree).loan.slice(0, 3)).toEqual([
    'Loan: you pay back about £53 a month at £32,073 a year.',
    'Below £25,000 a year you pay nothing.',
    'What is left after 40 years is written off.',
  ]);
  expect(view().loan).toEqual([]);
});

test('picked ways stand first, five at most, and the rest behind one fold', () => {
  const many = Array.from({ length: 9 }, (_, index) => ({ ...byDegree, id: `${index}`, picks: [] }));
  const all = waysView([...many, earnAllTheWay], nobody, content, en, today);
  expect(all.ways.map(({ id }) => id)).toEqual(['earn', '0', '1', '2', '3']);
  expect(all.more).toHaveLength(5);
  expect(all.showAll).toBe('Show 5 more ways');
  expect(all.lead).toBe(
    'Adult nurse: about 7 years, paid throughout and no student loan. Or about 6 years, about 4 and a half years not paid and with a student loan.',
  );
});

test('with a register, and with any way, the notes say what to check first', () => {
  expect(waysView([byDegree], nobody, content, en, today).notes).toEqual([en.way.regulated, en.way.benefits]);
  expect(waysView([], nobody, content, en, today)).toMatchObject({ notes: [], none: { title: en.way.none } });
});

test('for someone in Wales no English figure is shown', () => {
  const welsh = way('wales', [step('adult-nurse--degree', 36, { borrows: null })], { borrowed: null, earned: null });
  const all = waysView([welsh], inWales, content, en, today);
  expect(all.start.notes[0]).toContain('Wales');
  expect(JSON.stringify(all)).not.toContain('£');
});
