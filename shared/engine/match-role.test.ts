import { array, assert, constantFrom, oneof, property, record, string } from 'fast-check';
import { expect, test } from 'vitest';
import type { Index } from '../model/pack.ts';
import { matchRole } from './match-role.ts';
import type { Hints } from './match-role.ts';

const index: Index = {
  roles: [
    {
      id: 'adult-nurse',
      title: 'Adult nurse',
      family: 'nursing',
      register: 'nmc-nurse',
      bands: ['5', '6'],
      aka: ['RGN', 'staff nurse', 'registered nurse', 'registered general nurse', 'nurse'],
    },
    {
      id: 'nursing-associate',
      title: 'Nursing associate',
      family: 'nursing',
      register: 'nmc-nursing-associate',
      bands: ['4'],
      aka: ['TNA', 'registered nursing associate', 'trainee nursing associate'],
    },
    {
      id: 'healthcare-assistant',
      title: 'Healthcare support worker',
      family: 'clinical support',
      bands: ['2', '3'],
      aka: ['HCA', 'HCSW', 'healthcare assistant', 'nursing assistant', 'clinical support worker'],
    },
    {
      id: 'senior-healthcare-assistant',
      title: 'Senior healthcare support worker',
      family: 'clinical support',
      bands: ['3'],
      aka: ['senior HCA', 'senior healthcare assistant'],
    },
    {
      id: 'assistant-practitioner',
      title: 'Assistant practitioner',
      family: 'clinical support',
      bands: ['4'],
      aka: ['AP', 'associate practitioner'],
    },
    {
      id: 'care-worker',
      title: 'Care worker',
      family: 'social care',
      bands: [],
      aka: ['care assistant', 'carer', 'care and support worker'],
    },
  ],
};

const match = (title: string, hints: Hints = {}) => matchRole(title, hints, index);

test.each([
  ['Staff Nurse', 'adult-nurse'],
  ['STAFF NURSES (x6) - £2,000 Golden Hello!', 'adult-nurse'],
  ['Band 5 Staff Nurse - Respiratory, Beech Ward', 'adult-nurse'],
  ['Night RGN, Sunnybank Nursing Home, Truro', 'adult-nurse'],
  ['Bank Registered Nurse (Adult) - Medicine', 'adult-nurse'],
  ['Newly Qualified Registered Nurses', 'adult-nurse'],
  ['Community Staff Nurse – Harbour Locality', 'adult-nurse'],
  ['Registered Nursing Associate: Outpatients', 'nursing-associate'],
  ['Trainee Nursing Associate (apprenticeship)', 'nursing-associate'],
  ['Health Care Assistant - Ward 7b', 'healthcare-assistant'],
  ['HCA / Healthcare Support Worker', 'healthcare-assistant'],
  ['Healthcare Assistants required in Norwich', 'healthcare-assistant'],
  ['Clinical Support Worker Endoscopy', 'healthcare-assistant'],
  ['Senior Health Care Assistant', 'senior-healthcare-assistant'],
  ['Associate Practitioner, Band 4', 'assistant-practitioner'],
  ['Residential Care Worker', 'care-worker'],
  ['Care & Support Worker (weekends)', 'care-worker'],
  ['Care Assistant Jobs Barnsley', 'care-worker'],
  ['Open day for Care Assistants', 'care-worker'],
])('"%s" is surely %s', (title, role) => {
  expect(match(title)).toMatchObject({ role });
  if (!title.startsWith('Open day')) expect(match(title).confidence).toBeGreaterThanOrEqual(0.9);
});

test.each([
  'Ward Manager',
  'Deputy Nursing Home Manager',
  'Nurse Recruitment Administrator',
  'Healthcare Science Assistant',
  'Nurse Consultant',
  'Dental Nurse',
  'Veterinary Nurse',
  'Nursery Nurse',
  'School Nurse',
  'Theatre Nurse',
  'Practice Nurse Manager',
  'Maths teacher',
  'Head of Nursing',
  'Unit Manager (RGN)',
  'Staff Nurse (RMN)',
  'Mental Health Staff Nurse',
  'Paediatric Staff Nurse',
  'Children’s Nurse',
  'Mental Healthcare Assistant',
  'Maternity Care Assistant',
  'Customer Care Assistant',
  'Lawn care worker',
  'Care Home Chef',
  'Care Co-ordinator',
  'Executive Assistant',
  'Lecturer in Adult Nursing',
  'Secretary for the nursing team',
  'AP Clerk',
  'Support Worker',
])('"%s" is no role of the index', (title) => {
  expect(match(title).role, 'a role that is not the one advertised must not be named').toBeNull();
});

test.each([
  ['a word that may make it another job', 'Anywhere Staff Nurse', 'Staff Nurse'],
  ['a narrower team', 'Staff Nurse - Critical Care', 'Staff Nurse'],
  ['a second job on equal terms', 'Healthcare Assistant / Receptionist', 'Healthcare Assistant'],
  ['a band that the role does not have', 'Healthcare Assistant, Band 6', 'Healthcare Assistant'],
])('%s lowers confidence', (_, title, plain) => {
  expect(match(title).confidence).toBeLessThan(0.9);
  expect(match(title).confidence).toBeLessThan(match(plain).confidence);
  expect(match(title).role).toBe(match(plain).role);
});

test('a usual band confirms, wherever it is named', () => {
  const plain = match('Staff Nurse').confidence;
  expect(match('Staff Nurse Band 5').confidence).toBeGreaterThan(plain);
  expect(match('Staff Nurse', { band: '5' }).confidence).toBeGreaterThan(plain);
  expect(match('Staff Nurse', { salary: 'AfC Band 5' })).toMatchObject({
    why: [{ text: 'Staff Nurse' }, { text: 'Band 5' }],
  });
});

test('an employer or advert of another field only lowers', () => {
  const plain = match('Staff Nurse').confidence;
  expect(match('Staff Nurse', { employer: 'Little Oaks Veterinary Surgery' }).confidence).toBeLessThan(plain);
  expect(match('Staff Nurse', { text: 'You are an RMN with a passion for recovery.' }).confidence).toBeLessThan(plain);
  expect(match('Staff Nurse', { employer: 'Anyshire Hospitals NHS Trust', text: 'General ward.' }).confidence).toBe(
    plain,
  );
});

test('a trainee of a role may be paid under its band', () => {
  expect(match('Trainee Nursing Associate', { band: 'Band 3' }).confidence).toBeGreaterThanOrEqual(0.9);
});

test.each([
  ['Apprentice Healthcare Assistant', { seniority: 'apprentice', trainee: true, apprenticeship: true }],
  ['HCA Apprenticeship', { seniority: 'apprentice', apprenticeship: true }],
  ['Trainee Nursing Associate', { seniority: 'trainee', trainee: true }],
  ['Senior Staff Nurse', { seniority: 'senior' }],
  ['Staff Nurse', { seniority: 'qualified' }],
  ['Care Assistant', { seniority: 'entry' }],
  ['Student and Newly Qualified Nurse', { seniority: 'qualified' }],
  ['Ward Manager', { seniority: 'manager' }],
  ['Consultant Cardiologist', { seniority: 'consultant' }],
  ['Lead Practitioner', { seniority: 'lead' }],
])('"%s" says its rank', (title, rank) => {
  expect(match(title)).toMatchObject(rank);
});

test('below the threshold the best guesses are alternatives', () => {
  const { role, confidence, alternatives } = match('Registered Nurse (RMN)');
  expect(role).toBeNull();
  expect(alternatives).toEqual([{ role: 'adult-nurse', confidence }]);
});

test('of two roles with the same name neither is sure', () => {
  const roles = ['coordinator-a', 'coordinator-b'].map((id) => ({
    id,
    title: 'Care coordinator',
    aka: [],
    family: 'social care',
    bands: [],
  }));
  const { role, alternatives } = matchRole('Care Co-ordinator', {}, { roles });
  expect(role).toBeNull();
  expect(alternatives.map((one) => one.role)).toEqual(['coordinator-a', 'coordinator-b']);
});

test('the shorter name inside a longer one is an alternative', () => {
  expect(match('Senior Healthcare Assistant').alternatives).toMatchObject([{ role: 'healthcare-assistant' }]);
});

test('why points at the deciding words of the title as given', () => {
  const title = '\u{1F3E5} (Bank)  Health  Care Assistant – Children’s ward';
  const { why } = match(title);
  expect(why.map(({ text }) => text)).toEqual(['Health  Care Assistant', 'Children’s']);
  for (const { text, start, end } of why) expect(title.slice(start, end)).toBe(text);
});

test.each([
  ['an empty title', ''],
  ['5 MB of a title', 'Staff Nurse '.repeat(450_000)],
  ['control characters', '\u0000\u0001\u0002\u001b[31m\u007f'],
  ['half a surrogate pair', '\ud83c'],
])('%s is no role', (_, title) => {
  expect(match(title)).toMatchObject({ role: null, confidence: 0, alternatives: [] });
});

test('any title and any hints: no throw, exact spans, confidence from 0 to 1', () => {
  const word = constantFrom(
    'nurse',
    'RGN',
    'care',
    'assistant',
    'senior',
    '-',
    '(',
    '/',
    'and',
    'in',
    'band',
    '5',
    'manager',
  );
  const title = oneof(
    string({ unit: 'binary' }),
    array(word, { maxLength: 30 }).map((words) => words.join(' ')),
  );
  const hints = record({ band: string(), salary: string(), employer: string(), text: string() }, { requiredKeys: [] });
  assert(
    property(title, hints, (anyTitle, anyHints) => {
      const { role, confidence, alternatives, why } = match(anyTitle, anyHints);
      for (const { confidence: each } of [...alternatives, { confidence }]) {
        expect(each).toBeGreaterThanOrEqual(0);
        expect(each).toBeLessThanOrEqual(1);
      }
      if (role !== null) expect(confidence).toBeGreaterThanOrEqual(0.6);
      for (const { text, start, end } of why) if (start !== undefined) expect(anyTitle.slice(start, end)).toBe(text);
    }),
    { numRuns: 500, seed: 2026 },
  );
});
