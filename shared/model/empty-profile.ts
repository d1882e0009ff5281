import type { Profile } from './profile.ts';

/** A person who has told us nothing: a valid profile. */
export const emptyProfile: Profile = { v: 1, has: {}, roles: [], registers: [], circumstances: {}, limits: {} };
