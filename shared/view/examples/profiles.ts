import type { Profile } from '../../model/profile.ts';

/** Nothing told. */
export const nobody: Profile = { v: 1, has: {}, roles: [], registers: [], circumstances: {}, limits: {} };

export const schoolLeaver: Profile = {
  ...nobody,
  age: 17,
  has: { 'english-level-2': { status: 'held' }, 'maths-level-2': { status: 'none' }, 'level-3': { status: 'none' } },
};

export const fourteen: Profile = { ...nobody, age: 14, schoolYear: 9 };

export const inWales: Profile = { ...nobody, age: 30, nation: 'wales', limits: { noLoan: true } };
