import { expect, test } from 'vitest';
import { plainAddress } from './address.ts';
import { hscni } from './hscni.ts';
import { nhsScotland } from './nhs-scotland.ts';
import { tracBoard } from './trac-board.ts';

test.each([
  [hscni, 'https://jobs.hscni.net/Job/1/1nurse?keyword=my+words#top', 'https://jobs.hscni.net/Job/1/1nurse'],
  [
    nhsScotland,
    'https://apply.jobs.scot.nhs.uk/Job/JobDetail?what=my+words&JobId=12',
    'https://apply.jobs.scot.nhs.uk/Job/JobDetail?JobId=12',
  ],
  [
    tracBoard,
    'https://www.example-trust.nhs.uk/work?q=my+words#!/job/UK/Nurse-v12?feedid=1',
    'https://www.example-trust.nhs.uk/work#!/job/UK/Nurse-v12',
  ],
])('$name keeps what says which page it is, and nothing that a person searched for', (site, url, plain) => {
  expect(plainAddress(site, new URL(url))).toBe(plain);
});
