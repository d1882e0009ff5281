import { expect, test } from 'vitest';
import { readSavedPage } from './page.ts';

test.each([
  ['https://www.example.org/job/1', 'cannot-read', 'anywhere'],
  ['http://localhost/', 'cannot-read', 'anywhere'],
  ['file:///home/page.html', 'cannot-read', ''],
  ['not an address', 'cannot-read', ''],
  ['https://www.jobs.nhs.uk/candidate', 'not-ours', 'nhs-jobs'],
  ['https://www.jobs.nhs.uk/xi/vacancy/916000000', 'not-ours', 'nhs-jobs'],
  ['https://www.jobs.nhs.uk/candidate/jobadvert/C9999-26-0001', 'cannot-read', 'nhs-jobs'],
])('%s with an ordinary page is %s', (url, kind, site) => {
  expect(readSavedPage(url, '<p>Good morning', '2026-11-25')).toMatchObject({
    kind,
    site,
    url,
    reason: expect.stringMatching(/\.$/) as string,
  });
});
