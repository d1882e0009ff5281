import { expect, test } from 'vitest';
import { findRegistrations } from './registration.ts';

test.each([
  ['Registered nurse', ['nmc-nurse']],
  ['1st level nurse (RGN / RMN)', ['nmc-nurse', 'nmc-nurse', 'nmc-nurse']],
  ['NMC', ['nmc']],
  ['Qualified physiotherapist or occupational therapist', ['hcpc', 'hcpc']],
  ['Professional registration', [undefined]],
  ['Able to work under the direction of a registered nurse', []],
  ['Able to support registered nurses', []],
  ['Follows the NMC code', []],
  ['NMC fees paid for', []],
  ['Six months of post-registration experience', []],
])('a line of a list, "%s", asks for %j', (clause, registers) => {
  expect(findRegistrations(clause, true).map(({ register }) => register)).toEqual(registers);
});

test.each([
  ['We are looking for a nurse', ['nmc-nurse']],
  ['Are you a pharmacist?', ['gphc']],
  ['You will be a registered midwife', ['nmc-midwife']],
  ['You will work with a physiotherapist', []],
  ['You report to the registered nurse', []],
  ['You can train to be a nurse with us', []],
  ['Once qualified you will register with the NMC', []],
])('prose, "%s", asks for %j', (clause, registers) => {
  expect(findRegistrations(clause, false).map(({ register }) => register)).toEqual(registers);
});
