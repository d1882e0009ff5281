import { expect, test } from 'vitest';
import { coverageOf } from './coverage.ts';

const index = {
  roles: [
    { id: 'adult-nurse', title: 'Adult nurse', aka: ['staff nurse'], family: 'Nursing', bands: ['5'] },
    { id: 'porter', title: 'Porter', aka: [], family: 'Facilities', bands: ['2'] },
  ],
};

const titled = (title: string, adverts: number) => ({ title, adverts, band: '', salary: '' });

test('coverage counts titles and adverts, and names what is missing with the reason, the commonest first', () => {
  const told = coverageOf([titled('Staff Nurse', 3), titled('Astronaut', 2), titled('Beekeeper', 5)], index);
  expect(told[0]).toBe('33.3 % of 3 titles have a role, and 30.0 % of 10 adverts.');
  expect(told.filter((line) => line.includes('×'))).toEqual([
    '  5 × Beekeeper: no role goes by such a name',
    '  2 × Astronaut: no role goes by such a name',
  ]);
});
