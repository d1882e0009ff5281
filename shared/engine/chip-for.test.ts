import { array, assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import type { CardWords } from '../model/chip.ts';
import type { Index, IndexedRole } from '../model/pack.ts';
import { chipFor } from './chip-for.ts';

const role = (id: string, title: string, aka: string[], bands: string[], more: Partial<IndexedRole> = {}) => ({
  id,
  title,
  aka,
  bands,
  family: 'any',
  sector: 'nhs',
  ...more,
});

const index: Index = {
  roles: [
    role('adult-nurse', 'Adult nurse', ['staff nurse', 'registered nurse', 'nurse'], ['5'], { register: 'nmc-nurse' }),
    role('nursing-associate', 'Nursing associate', ['TNA', 'trainee nursing associate'], ['4'], {
      register: 'nmc-nursing-associate',
    }),
    role('healthcare-assistant', 'Healthcare support worker', ['HCA', 'healthcare assistant'], ['2', '3']),
    role('porter', 'Porter', ['hospital porter'], ['2']),
    role('domestic', 'Domestic assistant', ['cleaner'], ['2']),
    role('administrator', 'Administrator', ['business administrator', 'admin assistant'], ['2', '3', '4']),
    role('care-worker', 'Care worker', ['care assistant'], [], { sector: 'social-care' }),
    role('reablement-worker', 'Reablement worker', [], ['3'], { sector: 'social-care' }),
    role('practice-educator', 'Practice educator', [], ['6']),
    role('doctor', 'Specialty doctor', ['consultant in emergency medicine'], []),
    role('biomedical-scientist', 'Biomedical scientist', [], ['5'], { register: 'hcpc' }),
  ],
  registers: { 'nmc-nurse': 'the nursing register', 'nmc-nursing-associate': 'the nursing associate register' },
};

/** The chip in one line, as the tables write it. */
const chip = (card: CardWords) => {
  const made = chipFor(card, index);
  return made?.kind === 'needs-register' ? `needs ${made.title}` : made?.kind;
};

test.each([
  // What the title itself says of learning.
  ['Trainee Nursing Associate', 'trains-you'],
  ['TNA - Outpatients', 'trains-you'],
  ['Healthcare Assistant (Trainee)', 'trains-you'],
  ['Nursing Associate in Training', 'trains-you'],
  ['Pharmacy Technician - Training Post', 'trains-you'],
  ['Trainee Dental Nurse', 'trains-you'],
  ['Trainee Psychological Wellbeing Practitioner', 'trains-you'],
  ['Apprentice Healthcare Support Worker', 'apprenticeship'],
  ['Healthcare Support Worker Apprenticeship', 'apprenticeship'],
  ['Healthcare Assistant - Level 2 Apprenticeship', 'apprenticeship'],
  ['Trainee Nursing Associate (Apprenticeship)', 'apprenticeship'],
  ['Apprentice Administrator', 'apprenticeship'],
  ['Business Administration Apprentice', 'apprenticeship'],
  ['Apprenticeship - Healthcare Assistant', 'apprenticeship'],
  ['Healthcare Assistant Apprentice Ward 4', 'apprenticeship'],
  ['Registered Nurse Degree Apprenticeship', 'apprenticeship'],
  // Words of learning that may mean something else.
  ['Apprenticeship Manager', undefined],
  ['Apprenticeships Coordinator', undefined],
  ['Apprenticeship Administrator', undefined],
  ['Administrator - Apprenticeships and Careers Team', undefined],
  ['Administrator Apprenticeships Team', undefined],
  ['Tutor for Apprentices', undefined],
  ['Healthcare Assistant or Apprentice', undefined],
  ['Healthcare Assistant including Apprenticeships', undefined],
  ['Porter / Trainee', undefined],
  ['Trainee Support Officer', undefined],
  ['Trainee Advanced Clinical Practitioner', undefined],
  ['Trainee Nurse Practitioner', undefined],
  ['Specialty Trainee in Cardiology', undefined],
  ['Children’s Community Nursing Training Post', undefined],
  ['High Intensity CBT Trainee', undefined],
  ['ST3 Trainee', undefined],
  ['Lecturer in Training and Development', undefined],
  ['Student Nurse', undefined],
  ['Cadet Nurse', undefined],
  ['Staff Nurse - Return to Practice', undefined],
  ['Volunteer Porter', undefined],
  // A role that the title names surely.
  ['Staff Nurse - Ward 4', 'needs the nursing register'],
  ['Newly Qualified Staff Nurse', 'needs the nursing register'],
  ['Registered Nursing Associate', 'needs the nursing associate register'],
  ['Healthcare Support Worker - Ward 12', 'no-register'],
  ['Porter', 'no-register'],
  ['Domestic Assistant - Nights', 'no-register'],
  ['Business Administrator', 'no-register'],
  // A role that it may not name, or of which a card does not say enough.
  ['Nurse Manager', undefined],
  ['Porter - Pharmacy Stores and Theatre Runner', undefined],
  ['Healthcare Assistant / Staff Nurse', undefined],
  ['Registered Healthcare Assistant', undefined],
  ['Healthcare Assistant (NMC PIN)', undefined],
  ['Healthcare Assistant - RGN', undefined],
  ['Care Assistant', undefined],
  ['Reablement Worker', undefined],
  ['Practice Educator', undefined],
  ['Specialty Doctor', undefined],
  ['Consultant in Emergency Medicine', undefined],
  ['Biomedical Scientist', undefined],
  ['Maths Teacher', undefined],
  ['', undefined],
])('“%s” has the chip %s', (title, expected) => {
  expect(chip({ title })).toBe(expected);
});

test.each<[CardWords, string | undefined]>([
  [{ title: 'Healthcare Assistant', contract: 'Apprenticeship' }, 'apprenticeship'],
  [{ title: 'Anything at all', contract: 'Fixed term, Apprenticeship' }, 'apprenticeship'],
  [{ title: 'Staff Nurse', contract: 'Permanent' }, 'needs the nursing register'],
  [{ title: 'Staff Nurse', contract: 'Training' }, undefined],
  [{ title: 'Porter', contract: 'Voluntary' }, undefined],
  [{ title: 'Staff Nurse', salary: 'Band 2' }, undefined],
  [{ title: 'Staff Nurse', salary: 'Depending on experience' }, 'needs the nursing register'],
  [{ contract: 'Permanent' }, undefined],
  [{}, undefined],
])('%j has the chip %s', (card, expected) => {
  expect(chip(card)).toBe(expected);
});

test('an index that does not name the registers or the sector leaves both claims out', () => {
  const roles = index.roles.map((each) => ({ ...each, sector: undefined }));
  expect(chipFor({ title: 'Staff Nurse' }, { roles })).toBeUndefined();
  expect(chipFor({ title: 'Porter' }, { roles })).toBeUndefined();
});

const before = ['Senior', 'Band 5', 'Bank', 'Night', 'Lead', 'Trainee', 'Registered', 'Community', 'Apprentice'];
const after = [
  '- Ward 4',
  '(Apprenticeship)',
  '/ Staff Nurse',
  'Manager',
  'for Apprentices',
  '(RGN)',
  'Nights',
  '£9 an hour',
];

test('whatever stands around a role’s name, no chip denies a register that the title names or the role has', () => {
  const words = array(constantFrom(...before), { maxLength: 3 });
  const rest = array(constantFrom(...after), { maxLength: 3 });
  const names = index.roles.flatMap(({ title, aka }) => [title, ...aka]);
  assert(
    property(words, constantFrom(...names), rest, (start, name, end) => {
      const title = [...start, name, ...end].join(' ');
      const made = chipFor({ title }, index);
      const owner = index.roles.find((each) => [each.title, ...each.aka].includes(name));
      const namesRegister = /nurse|nursing|registered|rgn|doctor|scientist/i.test(title);
      if (made?.kind === 'no-register' && (owner?.register || namesRegister)) throw new Error(`No register: ${title}`);
      if (made?.kind === 'trains-you' && !/trainee|TNA/i.test(title)) throw new Error(`Trains you: ${title}`);
      if (made?.kind === 'apprenticeship' && !/apprentice/i.test(title)) throw new Error(`Apprenticeship: ${title}`);
      return true;
    }),
    { numRuns: 2000, seed: 7 },
  );
});
