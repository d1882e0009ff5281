import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { postingsIn } from './posting.ts';

const read = (html: string) => postingsIn(new JSDOM(`<!doctype html>${html}`).window.document);
const data = (posting: object | string) =>
  `<script type="application/ld+json">${typeof posting === 'string' ? posting : JSON.stringify(posting)}</script>`;
const porter = { '@type': 'JobPosting', title: 'Porter' };

test.each([
  ['one thing', data(porter)],
  ['a list', data([{ '@type': 'WebPage' }, porter] as object)],
  ['a graph', data({ '@graph': [{ '@type': 'WebPage' }, porter] })],
  ['a type of several', data({ ...porter, '@type': ['JobPosting', 'Thing'] })],
  ['a type with its address', data({ ...porter, '@type': 'https://schema.org/JobPosting' })],
  ['a block that is broken, and another', data('{ "title": ') + data(porter)],
  ['the same posting twice', data(porter) + data(porter)],
  ['microdata', '<div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Porter</h1></div>'],
])('%s gives one posting', (_, html) => {
  expect(read(html)).toEqual([{ title: { text: 'Porter' } }]);
});

test.each<[string, unknown, string | undefined]>([
  [
    'a year',
    { currency: 'GBP', value: { minValue: 25272, maxValue: 27476, unitText: 'YEAR' } },
    '£25,272 to £27,476 a year',
  ],
  ['an hour', { currency: 'GBP', value: { value: '12.71', unitText: 'HOUR' } }, '£12.71 an hour'],
  ['one figure in words', { value: { value: '30,000', unitText: 'yearly' } }, '£30,000 a year'],
  ['a sentence', '£30,000 a year', '£30,000 a year'],
  ['another money', { currency: 'EUR', value: { value: 38000, unitText: 'YEAR' } }, undefined],
  ['no period', { currency: 'GBP', value: { value: 38000 } }, undefined],
  ['nothing', { currency: 'GBP', value: { value: 0, unitText: 'YEAR' } }, undefined],
])('pay of %s', (_, baseSalary, text) => {
  expect(read(data({ ...porter, baseSalary }))[0]?.salary?.text).toBe(text);
});

test('of several places none is the job’s', () => {
  const place = { address: { addressLocality: 'Leeds' } };
  expect(read(data({ ...porter, jobLocation: [place, place] }))[0]?.town).toBeUndefined();
  expect(read(data({ ...porter, jobLocation: [place] }))[0]?.town?.text).toBe('Leeds');
});

test('what is no text where text belongs is left out', () => {
  expect(
    read(data({ ...porter, hiringOrganization: { name: true }, datePosted: {}, validThrough: [], title: '  ' })),
  ).toEqual([{}]);
});
