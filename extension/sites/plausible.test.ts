import { expect, test } from 'vitest';
import type { Read, Vacancy } from '../../shared/model/vacancy.ts';
import { parseSalary } from '../../shared/page/salary.ts';
import { implausible } from './plausible.ts';

const read = <T>(value: T): Read<T> => ({ value, quote: String(value), by: 'label' });
const bare: Vacancy = { places: [], criteria: [], sections: [] };
const paid = (band: string, salary: string, pattern: string): Vacancy => ({
  ...bare,
  band: read(band),
  salary: read(parseSalary(salary)),
  pattern: read(pattern),
});

test.each<[string, Vacancy, string[]]>([
  ['pay of the band', paid('Band 5', '£32,073 to £39,043 a year', 'Full-time'), []],
  ['pay with a London supplement', paid('Band 5', '£38,488 to £46,852 a year', 'Full-time'), []],
  ['pay far above the band', paid('Band 5', '£90,000 to £99,000 a year', 'Full-time'), ['band', 'salary']],
  [
    'pay far below the band for a full week',
    paid('Band 7', '£25,000 to £26,000 a year', 'Full-time'),
    ['band', 'salary'],
  ],
  ['the same for part of a week', paid('Band 7', '£25,000 to £26,000 a year', 'Part-time'), []],
  ['the same, for both', paid('Band 7', '£25,000 to £26,000 a year', 'Full-time, Part-time'), []],
  ['the same, pro rata', paid('Band 7', '£25,000 to £26,000 a year pro rata', 'Full-time'), []],
  ['pay by the hour', paid('Band 7', '£12 an hour', 'Full-time'), []],
  ['a title that names another band', { ...bare, title: read('Nurse Band 6'), band: read('Band 5') }, ['band']],
  [
    'a title that is the employer',
    { ...bare, title: read('Example Trust'), employer: read('Example Trust') },
    ['title'],
  ],
  ['a title that is some trust', { ...bare, title: read('Example NHS Foundation Trust') }, ['title']],
  [
    'a closing day before the posting',
    { ...bare, posted: read('2026-11-20'), closes: read('2026-11-01') },
    ['posted', 'closes'],
  ],
  ['a closing day of last week', { ...bare, closes: read('2026-11-18') }, []],
  ['a closing day long past', { ...bare, closes: read('2026-09-01') }, ['closes']],
  ['the same on a closed advert', { ...bare, closes: read('2026-09-01'), closed: true }, []],
])('%s', (_, vacancy, names) => {
  expect(implausible(vacancy, '2026-11-25')).toEqual(names);
});
