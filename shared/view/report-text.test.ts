import { expect, test } from 'vitest';
import { en } from './en.ts';
import { reportText } from './report-text.ts';

const url = 'https://www.jobs.nhs.uk/candidate/jobadvert/C9999-26-0001';

test('a report on a page that can’t be read has its address, its site, the reason and what is missing', () => {
  const page = { kind: 'cannot-read' as const, site: 'nhs-jobs', url, reason: 'No mark.', missing: ['title', 'band'] };
  expect(reportText(page, en).split('\n').slice(1)).toEqual([
    `Address: ${url}`,
    'Site: nhs-jobs',
    'Kind: cannot-read',
    'Reason: No mark.',
    'Not found: title, band',
  ]);
});

test('a report on a page that was partly read names the fields with two answers, and none of the advert’s words', () => {
  const health = { state: 'partly' as const, missing: ['closes'], conflicts: ['band'] };
  const vacancy = { places: [], criteria: [], sections: [{ id: 'a', text: 'Secret words' }] };
  const text = reportText({ kind: 'vacancy', site: 'trac', url, health, vacancy }, en);
  expect(text).toContain('Two answers: band');
  expect(text).not.toContain('Secret');
});
