import type { Profile } from '../../model/profile.ts';
import type { Route } from '../../model/route.ts';
import type { Assumed } from '../meets-fact.ts';

/** Months in a job that are enough for anything. */
export const longAgo = 600;

/** What is not told is not had. */
export const nothingElse: Assumed = { nothingElse: ['qualifications', 'roles', 'registers'] };

/**
 * The person after a route: with its qualifications, registers and role. A new job ends the one before, and so does a
 * course that is not done beside it. `months` is how long they have been in the role by then.
 */
export function give(profile: Profile, { to, beside, ownExams }: Route, months: number): Profile {
  const roles = to.role
    ? [
        ...profile.roles.filter((role) => role.id !== to.role).map((role) => ({ ...role, current: false })),
        { id: to.role, months, current: true },
      ]
    : beside
      ? profile.roles
      : profile.roles.map((role) => ({ ...role, current: false }));
  const given = (to.qualifications ?? []).filter((id) => !(ownExams && profile.has[id]?.grade !== undefined));
  const gained = given.map((id) => [id, { status: 'held' as const }]);
  const registers = (to.registers ?? []).map((id) => ({ id, state: 'current' as const }));
  return {
    ...profile,
    roles,
    has: { ...profile.has, ...Object.fromEntries(gained) },
    registers: [...profile.registers.filter(({ id }) => !to.registers?.includes(id)), ...registers],
  };
}

/** Is this a job that someone is in, and for how long is known? */
export const isRunning = ({ current, months }: Profile['roles'][number]): boolean =>
  current === true && months !== undefined;

/** The person as if the jobs they are in had lasted long enough for anything; those they left had not. */
export const settled = (profile: Profile): Profile => ({
  ...profile,
  roles: profile.roles.map((role) => (isRunning(role) ? { ...role, months: longAgo } : role)),
});

/** Study, or training for a register, leads to a role: nobody has worked in it yet when it ends. */
export const trainsFor = ({ to, paid }: Route): boolean => paid.by === 'nobody' || (to.registers ?? []).length > 0;

/** Does it end the job that someone is in? What is studied beside it does only when it leads to another. */
export const endsJob = ({ to, beside }: Route): boolean => to.role !== undefined || !beside;

/** Is it taken as a job, and gone on with afterwards? */
export const isJob = (route: Route): boolean => route.to.role !== undefined && !route.beside && !trainsFor(route);
