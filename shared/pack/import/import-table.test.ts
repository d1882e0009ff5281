import { expect, test } from 'vitest';
import { importTable } from './import-table.ts';

const about = { source: 'a-page', checked: '2027-04-02', confidence: 'seen' };
const nextYear = { ...about, from: '2027-04-01', to: '2028-03-31' };

const standards = `reference,title,level,months,status,url,source,confidence,checked,reviewBy
ST0781,Registered nurse degree (NMC 2018),6,48,live,https://list.example/st0781,a-page,seen,2026-11-22,2027-05-22
`;
const wages = `who,hourly,from,to,source,confidence,checked
21-and-over,12.71,2026-04-01,2027-03-31,a-page,seen,2026-11-22
`;
const pay = `nation,band,entry,top,from,to,source,confidence,checked
england,2,25272,25272,2026-04-01,2027-03-31,a-page,seen,2026-11-22
`;
const starts = `standard,year,count,from,to,source,confidence,checked
ST0781,2024 to 2025,2500,2024-08-01,2025-07-31,a-page,seen,2026-11-22
`;

test('a new year of minimum wages stands beside the old one, with the period said once', () => {
  const { text, changes, faults } = importTable(
    'minimum-wage',
    'wages.csv',
    'who,hourly\n21-and-over,13.10\n',
    wages,
    nextYear,
    '',
  );
  expect(faults).toEqual([]);
  expect(changes).toEqual(['added    21-and-over 2027-04-01']);
  expect(text.split('\n')[1]).toContain('12.71');
  expect(text.split('\n')[2]).toBe('21-and-over,13.10,2027-04-01,2028-03-31,a-page,seen,2027-04-02');
});

test('a corrected figure replaces the one of its day, and both are told', () => {
  const { changes, text } = importTable(
    'band-pay',
    'pay.csv',
    'nation,band,entry,top,from,to\nengland,2,25300,25300,2026-04-01,2027-03-31\n',
    pay,
    about,
    '',
  );
  expect(changes).toEqual([
    'changed  england 2 2026-04-01: entry 25272 → 25300',
    'changed  england 2 2026-04-01: top 25272 → 25300',
  ]);
  expect(text.trim().split('\n')).toHaveLength(2);
});

test('of the published list of standards only ours are taken, by its own headings, and looked at again in six months', () => {
  const list =
    'Reference,Name,Level,Status,Typical Duration\nST0001,Actuary,4,Live,24\nST0781,Registered nurse degree (NMC 2018),6,Retired,36\n';
  const { text, changes } = importTable('standards', 'list.csv', list, standards, about, standards);
  expect(changes).toEqual(['changed  ST0781: months 48 → 36', 'changed  ST0781: status live → retired']);
  expect(text.split('\n')[1]).toBe(
    'ST0781,Registered nurse degree (NMC 2018),6,36,retired,https://list.example/st0781,a-page,seen,2027-04-02,2027-10-02',
  );
});

test('starts come a column a year, a part of a year named as such, and are found by the title of the standard', () => {
  const list =
    'apps_Level,std_fwk_name,2024/25,2025/26 (Aug to Apr)\nHigher,Registered Nurse Degree (NMC 2018),2552,1906\nHigher,Actuary,1,2\n';
  const { text } = importTable('starts', 'starts.csv', list, starts, about, standards);
  expect(text.split('\n')).toEqual([
    'standard,year,count,from,to,source,confidence,checked',
    'ST0781,2024 to 2025,2552,2024-08-01,2025-07-31,a-page,seen,2027-04-02',
    'ST0781,"2025 to 2026, August to April",1906,2025-08-01,2026-04-30,a-page,seen,2027-04-02',
    '',
  ]);
});

test.each([
  [
    'a status that we don’t know',
    'standards',
    'Reference,Level,Status,Typical duration\nST0781,6,Sleeping,48\n',
    /status/,
  ],
  ['none of our standards', 'standards', 'Reference,Level\nST0001,4\n', /none was found/],
  ['a wage in words', 'minimum-wage', 'who,hourly\n21-and-over,twelve pounds\n', /hourly/],
  ['no period', 'band-pay', 'band,entry,top\n2,25300,25300\n', /from/],
] as const)('with %s nothing is written, and the fault says where', (_, table, text, fault) => {
  const current = table === 'standards' ? standards : table === 'band-pay' ? pay : wages;
  const { faults, text: after } = importTable(
    table,
    'in.csv',
    text,
    current,
    { ...about, nation: 'england' },
    standards,
  );
  expect(faults.map(({ field, write }) => `${field} ${write}`).join('\n')).toMatch(fault);
  expect(after).toBe(current);
});
