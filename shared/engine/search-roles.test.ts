import { expect, test } from 'vitest';
import type { Index } from '../model/pack.ts';
import { searchRoles } from './search-roles.ts';

const role = (id: string, title: string, aka: string[]) => ({ id, title, aka, family: '', bands: [] });
const index: Index = {
  roles: [
    role('adult-nurse', 'Adult nurse', ['staff nurse', 'RGN']),
    role('nursing-associate', 'Nursing associate', ['TNA']),
    role('healthcare-assistant', 'Healthcare support worker', ['HCA', 'nursing assistant']),
  ],
};

test.each([
  ['nurs', ['nursing-associate', 'adult-nurse', 'healthcare-assistant']],
  ['RGN', ['adult-nurse']],
  ['support  WORKER', ['healthcare-assistant']],
  ['astronaut', []],
])('a search for “%s” finds %j', (text, ids) => {
  expect(searchRoles(text, index).map(({ id }) => id)).toEqual(ids);
});

test('an empty search finds every role', () => {
  expect(searchRoles('  ', index)).toHaveLength(3);
});

test('who goes by the very name comes first, and letters begin a word', () => {
  const roles = [
    role('bank', 'Bank healthcare assistant', ['bank HCA']),
    role('healthcare-assistant', 'Healthcare support worker', ['HCA']),
    role('science', 'Healthcare science assistant', []),
  ];
  expect(searchRoles('HCA', { roles }).map(({ id }) => id)).toEqual(['healthcare-assistant', 'bank']);
});
