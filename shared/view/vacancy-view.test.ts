import { expect, test } from 'vitest';
import type { Page } from '../model/page.ts';
import type { Vacancy } from '../model/vacancy.ts';
import { advertNation } from './advert-nation.ts';
import { en } from './en.ts';
import { content, today } from './examples/content.ts';
import { bare, longNamed, match, partlyRead, staffNurse, unreadable, welsh } from './examples/pages.ts';
import { roleView } from './role-view.ts';
import { vacancyView } from './vacancy-view.ts';

const view = (page: Page, role: string | null = 'adult-nurse', on = today) =>
  vacancyView(page, match(role), content, en, on);
const fact = (page: Page, label: string, role: string | null = 'adult-nurse', on = today) =>
  view(page, role, on).facts.find((each) => each.label === label)?.text;

const withVacancy = (change: Partial<Vacancy>): Page =>
  bare.kind === 'vacancy' ? { ...bare, vacancy: { ...bare.vacancy, ...change } } : bare;
const band5 = withVacancy({ band: { value: '5', quote: 'Band 5', by: 'label' } });

test('pay is the advert’s own figure, a year and a month', () => {
  expect(fact(staffNurse, 'Pay')).toEqual([
    '£32,073 to £39,043 a year before tax',
    'About £2,673 to £3,254 a month before tax',
    'This is band 5 pay.',
    'This is the pay for full-time hours. For fewer hours you get a part of it.',
  ]);
  expect(fact(longNamed, 'Pay')).toEqual(['£12.71 to £14.52 an hour before tax']);
  expect(fact(partlyRead, 'Pay')).toEqual(['Competitive']);
});

test('where the advert gives a band, or nothing, the figure is England’s and has its source', () => {
  expect(fact(band5, 'Pay')).toEqual(['Band 5. In England, band 5 is £32,073 to £39,043 a year before tax.']);
  expect(view(band5).sources.items.map(({ name }) => name?.publisher)).toContain('NHS Employers');
  expect(fact(bare, 'Pay')?.[0]).toBe('The advert does not say. This kind of job is usually band 5.');
  expect(fact(bare, 'Pay', null)).toBeUndefined();
});

test('an old band figure says its year, and one two years past is gone', () => {
  expect(fact(band5, 'Pay', 'adult-nurse', '2028-01-01')).toContain('2026 to 2027 figure, not checked for this year.');
  expect(fact(band5, 'Pay', 'adult-nurse', '2029-11-22')).toEqual(['This is band 5 pay.']);
});

test('an advert in Wales gets no English figure', () => {
  expect(fact(welsh, 'Pay')).toEqual(['Pay in Wales has its own scale. We do not have its figures.']);
  expect(JSON.stringify(view(welsh).facts)).not.toContain('£');
});

test.each([
  ['LE1 5WW', 'england'],
  ['CF14 4XW', 'wales'],
  ['EH1 1AA', 'scotland'],
  ['BT9 7AB', 'northern-ireland'],
  ['SY1 1AA', undefined],
  ['somewhere', undefined],
  [undefined, undefined],
])('the postcode %s lies in %s', (postcode, nation) => {
  expect(advertNation([postcode === undefined ? {} : { postcode }])).toBe(nation);
});

test('what the page does not give is named, and nothing is made up for it', () => {
  expect(view(bare, null).facts).toEqual([]);
  expect(view(bare, null).missing).toBe(
    'We could not find the pay, the hours, the place or the closing date on this page.',
  );
});

test('a page read in part, or not at all, says so in place of guessing', () => {
  expect(view(partlyRead, null).health?.text).toEqual([
    'We could not find the hours or what it asks for.',
    'The page gives two answers for the closing date. Check on the page.',
    en.health.partlyHelp,
  ]);
  expect(view(unreadable, null)).toMatchObject({ facts: [], health: { state: 'cannot-read' } });
  expect(view(staffNurse).health).toBeUndefined();
});

test('a title that may be several roles offers them; a trainee’s advert says that they train you', () => {
  const alternatives = [
    { role: 'care-worker', confidence: 0.3 },
    { role: 'not-in-this-slice', confidence: 0.2 },
  ];
  const unsure = vacancyView(bare, match(null, { alternatives }), content, en, today);
  expect(unsure.choices).toEqual([{ id: 'care-worker', title: 'Care worker' }]);
  expect(unsure.role).toBe(en.vacancy.noRole);
  expect(vacancyView(bare, match('adult-nurse', { trainee: true }), content, en, today).says).toEqual([
    en.vacancy.trainee,
  ]);
});

test('a closed advert says that the ways in stay', () => {
  expect(view(welsh).says).toEqual([en.vacancy.closed, en.vacancy.elsewhere('Wales')]);
  expect(fact(welsh, 'Closes')).toEqual(['20 November 2026. That day has passed.']);
});

test('a role without an advert says its usual pay, or that each employer sets it', () => {
  const [nurse, carer] = ['adult-nurse', 'care-worker'].map((id) => roleView(id, content, en, today).facts[0]);
  expect(nurse?.text[0]).toBe('Usually band 5.');
  expect(carer?.text).toEqual([en.way.goalLocalPay]);
  expect(roleView('no-such-role', content, en, today)).toMatchObject({ facts: [], does: [] });
});
