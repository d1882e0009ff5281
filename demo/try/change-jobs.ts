import type { RoleId } from '../../shared/model/id.ts';
import type { Profile } from '../../shared/model/profile.ts';

export type Job = Profile['roles'][number];

/** A job more, one that they do now: its months are not known yet. Who has it already keeps what was told of it. */
export function withJob(profile: Profile, id: RoleId): Profile {
  const isThere = profile.roles.some((job) => job.id === id);
  return isThere ? profile : { ...profile, roles: [...profile.roles, { id, current: true }] };
}

export const withoutJob = (profile: Profile, id: RoleId): Profile => ({
  ...profile,
  roles: profile.roles.filter((job) => job.id !== id),
});

/** How long, and whether it goes on; undefined is not known. */
export function withJobTold(profile: Profile, { id, months, current }: Job): Profile {
  const told = { id, ...(months !== undefined && { months }), ...(current !== undefined && { current }) };
  return { ...profile, roles: profile.roles.map((job) => (job.id === id ? told : job)) };
}
