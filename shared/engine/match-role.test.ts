import { array, assert, constantFrom, oneof, property, record, string } from 'fast-check';
import { expect, test } from 'vitest';
import { contentVersion } from '../content/version.ts';
import { compiledContent } from '../pack/compiled.ts';
import { matchRole } from './match-role.ts';
import type { Hints } from './match-role.ts';

const { index } = compiledContent(contentVersion).pack;

const match = (title: string, hints: Hints = {}) => matchRole(title, hints, index);

test.each([
  ['Staff Nurse', 'adult-nurse'],
  ['STAFF NURSES (x6) - £2,000 Golden Hello!', 'adult-nurse'],
  ['Band 5 Staff Nurse - Respiratory, Beech Ward', 'adult-nurse'],
  ['Night RGN, Sunnybank Nursing Home, Truro', 'adult-nurse'],
  ['Bank Registered Nurse (Adult) - Medicine', 'adult-nurse'],
  ['Newly Qualified Registered Nurses', 'adult-nurse'],
  ['Community Staff Nurse – Harbour Locality', 'community-nurse'],
  ['Registered Nursing Associate: Outpatients', 'nursing-associate'],
  ['Trainee Nursing Associate (apprenticeship)', 'nursing-associate'],
  ['Health Care Assistant - Ward 7b', 'healthcare-assistant'],
  ['HCA / Healthcare Support Worker', 'healthcare-assistant'],
  ['Healthcare Assistants required in Norwich', 'healthcare-assistant'],
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
  ['Ward Manager - Beech Ward', 'ward-manager'],
  ['Deputy Manager, Nursing Home', 'deputy-care-manager'],
  ['Nurse Recruitment Administrator', 'recruitment-officer'],
  ['Healthcare Science Assistant', 'healthcare-science-assistant'],
  ['Pharmacy Warehouse Operative', 'stores-assistant'],
  ['Clinical Coding Auditor', 'clinical-coder'],
  ['Lecturer in Adult Nursing', 'nurse-lecturer'],
  ['Secretary for the nursing team', 'administrator'],
  ['Care Home Chef', 'care-home-cook'],
  ['Maternity Care Assistant', 'maternity-support-worker'],
  ['Head of Nursing', 'director-of-nursing'],
  ['Nursery Nurse', 'nursery-nurse'],
])('the head noun decides: "%s" is %s', (title, role) => {
  expect(match(title).role).toBe(role);
});

test.each([
  ['Consultant - Palliative Medicine', 'palliative-medicine-doctor'],
  ['Locum Consultant in Dermatology', 'dermatologist'],
  ['Cardiology Consultant (maternity cover)', 'cardiologist'],
  ['ST4 in Psychiatry', 'psychiatrist'],
  ['Consultant Clinical Psychologist', 'clinical-psychologist'],
  ['Lead Midwife', 'midwife'],
  ['CT Lead Radiographer', 'diagnostic-radiographer'],
  ['Healthcare Assistant in Theatres', 'theatre-support-worker'],
  ['Receptionist - Dental Practice', 'dental-receptionist'],
  ['Staff Nurse (RMN)', 'mental-health-nurse'],
  ['RMN Staff Nurse', 'mental-health-nurse'],
  ['Paediatric Staff Nurse', 'childrens-nurse'],
  ['Clinical Support Worker Endoscopy', 'endoscopy-support-worker'],
  ['Specialist Asthma Nurse', 'clinical-nurse-specialist'],
  ['Team Lead - Clinical Research Nurse', 'research-nurse'],
  ['Occupational Therapist Specialist', 'occupational-therapist'],
])('what the title says elsewhere counts: "%s" is %s', (title, role) => {
  expect(match(title).role).toBe(role);
});

test.each([
  'Veterinary Nurse',
  'Maths teacher',
  'Customer Care Assistant',
  'Lawn care worker',
  'GP Liaison, field sales',
  'Warehouse Picker',
  'Account Manager - software',
  'Support Worker',
  'Deputy Manager',
  'Team Leader',
  'Consultant',
  'Unit Manager (RGN)',
])('"%s" is no job of ours, or could be several', (title) => {
  expect(match(title).role, 'a role that is not the one advertised must not be named').toBeNull();
});

test('an employer says where, when the title does not', () => {
  expect(match('Receptionist', { employer: 'Harbour Street Surgery' }).role).toBe('gp-receptionist');
  expect(match('Receptionist', { employer: 'Anyshire Hospitals NHS Trust' }).role).toBe('hospital-receptionist');
  expect(match('Staff Nurse', { employer: 'St Brannock’s Hospice' }).role).toBe('palliative-care-nurse');
});

test.each([
  ['HTML entities', 'Nurse &amp; Midwife', 'Nurse & Midwife'],
  ['case', 'STAFF NURSE - WARD 3', 'staff nurse - ward 3'],
  ['spaces', '  Staff \t Nurse ', 'Staff Nurse'],
  ['closing marks', 'Staff Nurse!!!', 'Staff Nurse'],
  ['apostrophes', 'Children&#39;s Nurse', 'Childrens Nurse'],
])('%s change nothing', (_, one, other) => {
  const plain = match(other);
  expect(match(one)).toMatchObject({ role: plain.role, confidence: plain.confidence });
});

test.each([
  ['a word that may make it another job', 'Anywhere Staff Nurse', 'Staff Nurse'],
  ['a second job on equal terms', 'Healthcare Assistant / Receptionist', 'Healthcare Assistant'],
  ['a band that the role does not have', 'Healthcare Assistant, Band 8a', 'Healthcare Assistant'],
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
  const { role, confidence, alternatives } = match('Deputy Manager');
  expect(role).toBeNull();
  expect(alternatives.map((one) => one.role)).toEqual(['deputy-care-manager', 'practice-manager']);
  expect(alternatives[0]?.confidence).toBe(confidence);
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
  expect(why.map(({ text }) => text)).toEqual(['Health  Care Assistant']);
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
