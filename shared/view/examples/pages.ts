import type { Page } from '../../model/page.ts';
import type { RoleMatch } from '../../model/role-match.ts';
import type { Read, Vacancy } from '../../model/vacancy.ts';

const read = <T>(value: T, quote: string = String(value)): Read<T> => ({ value, quote, by: 'label' });

const nothing: Vacancy = { places: [], criteria: [], sections: [] };

const page = (
  vacancy: Vacancy,
  state: 'ok' | 'partly' = 'ok',
  missing: string[] = [],
  conflicts: string[] = [],
): Page => ({
  kind: 'vacancy',
  site: 'example',
  url: 'https://jobs.example.org/1',
  health: { state, missing, conflicts },
  vacancy,
});

export const staffNurse = page({
  ...nothing,
  title: read('Staff Nurse - Acute Medical Unit'),
  employer: read('Example Hospitals NHS Foundation Trust'),
  band: read('5'),
  salary: read(
    { text: '£32,073 to £39,043 a year', min: 32_073, max: 39_043, per: 'year' },
    '£32,073 to £39,043 a year pro rata',
  ),
  hours: read('37.5 hours a week, with some nights and weekends'),
  contract: read('Permanent'),
  closes: read('2026-12-04', 'Closing date: 04/12/2026'),
  places: [{ town: 'Leicester', county: 'Leicestershire', postcode: 'LE1 5WW' }],
});

export const partlyRead = page(
  { ...nothing, title: read('Care Assistant (Nights)'), salary: read({ text: 'Competitive' }, 'Competitive') },
  'partly',
  ['hours', 'criteria'],
  ['closes'],
);

export const bare = page({ ...nothing, title: read('Team Member') });

export const welsh = page({
  ...nothing,
  title: read('Nyrs Staff / Staff Nurse'),
  band: read('5'),
  places: [
    { town: 'Llanelli', postcode: 'SA14 8QF' },
    { town: 'Swansea', postcode: 'SA6 6NL' },
    { town: 'Cardiff', postcode: 'CF14 4XW' },
  ],
  closes: read('2026-11-20'),
  closed: true,
});

export const longNamed = page({
  ...nothing,
  title: read(
    'Specialist Community Public Health Psychoneuroimmunology Rehabilitation Support Practitioner (Fixed Term/Secondment, 0.8 WTE)',
  ),
  employer: read(
    'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch and District Integrated Community Services',
  ),
  salary: read({ text: '£12.71 to £14.52 an hour', min: 12.71, max: 14.52, per: 'hour' }, '£12.71 to £14.52 an hour'),
  places: [{ county: 'West Midlands' }],
});

export const unreadable: Page = {
  kind: 'cannot-read',
  site: 'example',
  url: 'https://jobs.example.org/2',
  reason: 'no marker',
  missing: ['title'],
};

export const match = (role: string | null, rest: Partial<RoleMatch> = {}): RoleMatch => ({
  role,
  confidence: role ? 0.95 : 0.3,
  alternatives: [],
  why: [],
  ...rest,
});
