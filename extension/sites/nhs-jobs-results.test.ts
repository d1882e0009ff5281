import { expect, test } from 'vitest';
import { JSDOM } from 'jsdom';
import { readSavedPage } from '../cli/page.ts';
import { nhsJobs } from './nhs-jobs.ts';

const url = 'https://www.jobs.nhs.uk/candidate/search/results?keyword=ward&language=en';
const advert = '/candidate/jobadvert/C9999-26-0001';

const readResults = (main: string, heading = '1 job found') => {
  const page = readSavedPage(url, `<main><h1>${heading}</h1><ul>${main}</ul></main>`, '2026-11-25');
  if (page.kind !== 'results') throw new Error(`Expected a list of jobs, and got ${JSON.stringify(page)}`);
  return page;
};
const card = (more = '', href = `${advert}?keyword=ward`) => `<li data-test="search-result">
  <h2><a href="${href}" data-test="search-result-job-title">Porter</a></h2>
  <div data-test="search-result-location"><h3>Example Trust <div class="location-font-size">Derby DE1 0XX</div></div>
  <ul><li>Date posted: <strong>1 May 2026</strong></li>${more}</ul></li>`;
const readCard = (more?: string, href?: string) => readResults(card(more, href)).cards[0];

test('the address of a card keeps nothing of what the person searched for, in value or quote', () => {
  const page = readResults(card(), '12 jobs found for ward');
  expect(page.cards[0]?.url?.value).toBe(`https://www.jobs.nhs.uk${advert}`);
  expect(page.cards[0]?.ref?.value).toBe('C9999-26-0001');
  expect(JSON.stringify(page)).not.toContain('ward');
});

test('the employer is the heading’s own words, and the place what the portal left open inside it', () => {
  expect(readCard()?.employer?.value).toBe('Example Trust');
  expect(readCard()?.place?.value).toBe('Derby DE1 0XX');
});

test.each([
  ['1 job found', 1],
  ['0 jobs found', 0],
  ['1,162 jobs found', 1162],
  ['12,972 Jobs Found near Derby', 12_972],
  ['We have 24 jobs found', 24],
  ['1,16 jobs found', undefined],
  ['0.5 jobs found', undefined],
  ['No jobs found', undefined],
  ['Jobs', undefined],
])('a page with the heading “%s” has the count %s', (heading, count) => {
  expect(readResults(card(), heading).count?.value).toBe(count);
});

test.each<[string, string, 'salary' | 'closes' | 'contract' | 'pattern', string | undefined]>([
  ['pay', '<li data-test="search-result-salary">Salary: <strong>£1 an hour</strong></li>', 'salary', '£1 an hour'],
  ['pay in words', '<li>Salary: <strong>Depending on experience</strong></li>', 'salary', 'Depending on experience'],
  ['a closing date', '<li>Closing date: <strong>4 December 2026</strong></li>', 'closes', '2026-12-04'],
  ['a date that is none', '<li>Closing date: <strong>31 June 2026</strong></li>', 'closes', undefined],
  ['no closing date', '', 'closes', undefined],
  ['a contract', '<li>Contract type: <strong>Bank</strong></li>', 'contract', 'Bank'],
  [
    'a contract by its mark',
    '<li data-test="search-result-jobType">Math: <strong>Banc</strong></li>',
    'contract',
    'Banc',
  ],
  ['a pattern', '<li>Working pattern: <strong>Full time</strong></li>', 'pattern', 'Full time'],
])('a card with %s', (_, more, field, value) => {
  expect(readCard(more)?.[field]?.value).toBe(value);
});

test('a field with two readings is left out and named', () => {
  const { cards, health } = readResults(card('<li>Salary: £1 an hour</li><li>Salary: £2 an hour</li>'));
  expect(cards[0]?.salary).toBeUndefined();
  expect(health.conflicts).toEqual(['salary']);
});

test('a card that leads to two adverts has no address', () => {
  const { cards, health } = readResults(card('<li><a href="/candidate/jobadvert/C9999-26-0002">Another</a></li>'));
  expect(cards[0]).toMatchObject({ title: { value: 'Porter' } });
  expect(cards[0]).not.toHaveProperty('url');
  expect(health.conflicts).toEqual(['url']);
});

test.each([
  ['another site', 'https://www.jobs.nhs.uk.example.org/candidate/jobadvert/C1'],
  ['a script', 'javascript:void(0)//candidate/jobadvert/C1'],
  ['the page to apply', `${advert}/ats-direct-apply`],
  ['another page of the portal', '/candidate/search'],
  ['nowhere', 'https://'],
])('a heading that leads to %s makes no card', (_, href) => {
  expect(readResults(card('', href)).cards).toEqual([]);
});

test('a job that stands twice is one card', () => {
  expect(readResults(card() + card()).cards).toHaveLength(1);
});

test('a page that says how many there are and shows none is partly read', () => {
  const page = readResults('<li data-test="search-result">Date posted: 1 May 2026</li>', '3 jobs found');
  expect(page).toMatchObject({ cards: [], health: { state: 'partly', missing: ['cards'] } });
});

test.each([
  ['with no marks', '<main><h1>Service Domain Information</h1></main>'],
  ['with one mark', '<main><h1>24 jobs found</h1><h2><a href="/candidate/jobadvert/C1">Porter</a></h2></main>'],
  ['with nothing', ''],
])('a list’s address %s can’t be read', (_, html) => {
  expect(readSavedPage(url, html, '2026-11-25')).toMatchObject({ kind: 'cannot-read', missing: ['count', 'cards'] });
});

test('the places of cards are those of the cards that are read, in their order, and none on an advert', () => {
  const { document } = new JSDOM(`<ul>${card()}<li>Advertisement</li>${card('', '/candidate/jobadvert/C2')}</ul>`)
    .window;
  const found = nhsJobs.findCards(document, new URL(url));
  expect(found.map(({ link }) => link.getAttribute('href'))).toEqual([
    `${advert}?keyword=ward`,
    '/candidate/jobadvert/C2',
  ]);
  expect(found.map(({ element }) => element)).toEqual([...document.querySelectorAll('[data-test="search-result"]')]);
  expect(nhsJobs.findCards(document, new URL(advert, url))).toEqual([]);
});

test('a hostile card is text, and none of it runs', () => {
  const attack = '<img src=x onerror="globalThis.wasRun = true">';
  const escaped = attack.replaceAll('<', '&lt;');
  const [hostile] = readResults(card(`<li>Salary: ${escaped}</li>`).replaceAll('Porter', escaped)).cards;
  expect(hostile?.title?.value).toBe(attack);
  expect(hostile?.salary?.value).toBe(attack);
  expect(globalThis).not.toHaveProperty('wasRun');
});
