import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { explainSavedPage } from './explain-page.ts';
import { readSavedPage } from './page.ts';

const today = '2026-11-25';
const advert = 'https://www.jobs.nhs.uk/candidate/jobadvert/C9999-26-0001';
const saved = (name: string) => readFileSync(`test/sites/${name}/page.html`, 'utf8');
const explained = (url: string, html: string) => explainSavedPage(url, html, readSavedPage(url, html, today));

test('a field that was read says which finder its words are of, and that others agree', () => {
  const lines = explained(advert, saved('nhs-jobs/copies-that-disagree'));
  const at = lines.indexOf('title: Patient Pathway Coordinator');
  expect(lines.slice(at + 1, at + 3)).toEqual([
    '  → heading: the text of the first h1: “Patient Pathway Coordinator”',
    '  · attribute: the text of #heading: “Patient Pathway Coordinator”',
  ]);
});

test('a field that can’t be trusted shows the words that disagree', () => {
  const lines = explained(advert, saved('nhs-jobs/copies-that-disagree'));
  expect(lines).toContain('read whole; not to be trusted: band');
  expect(lines[lines.findIndex((line) => line.startsWith('band: can’t tell: readings disagree')) + 1]).toBe(
    '  · heading: after “Band”: “Band 4” and “Band 3”',
  );
});

test('a list says how many jobs there are, and explains every card', () => {
  const lines = explained('https://www.jobs.nhs.uk/candidate/search/results', saved('nhs-jobs/results'));
  expect(lines).toContain('count: 24 (“24 jobs found”)');
  expect(lines.filter((line) => /^card \d+, https:/.test(line))).toHaveLength(10);
});

test('a page that names one job says what its title was found by', () => {
  const url = 'https://nationalcareers.service.gov.uk/job-profiles/porter';
  const lines = explained(
    url,
    '<main><h1>Porter</h1><section id="HowToBecome">x</section><h2>How to become a porter</h2></main>',
  );
  expect(lines[0]).toBe('the National Careers Service: about one kind of job');
  expect(lines).toContain('title: Porter');
});

test.each([
  [advert, '<p>Good morning', 'NHS Jobs: can’t be read', /does not look like one/],
  ['https://www.jobs.nhs.uk/candidate', '', 'NHS Jobs: not a page of ours', /\.$/],
  ['not an address', '', 'not an address', /not a web address/],
])('%s with %j says why there is nothing to read', (url, html, first, why) => {
  const lines = explained(url, html);
  expect(lines[0]).toBe(first);
  expect(lines.join('\n')).toMatch(why);
});
