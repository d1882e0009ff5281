import type { Reason } from '../../model/answer.ts';
import type { Profile } from '../../model/profile.ts';
import type { RoleId, RouteId } from '../../model/id.ts';

/** One route taken in a plan. `start` and `applyBy` are months from today; `applyBy` may lie before it. */
export type Taken = {
  route: RouteId;
  /** Months of its own, and what was worked on in it until the next step could begin. */
  months: number;
  waits: number;
  start: number;
  applyBy?: number;
  reasons: Reason[];
  possible: 'yes' | 'unknown';
  /** The person's age when it begins, if known. */
  age?: number;
  /** The step whose job goes on until this one begins, and while it lasts when it is done beside a job. */
  job?: number;
  /** The role that the person works in until this one begins, where study or training for a register led to it. */
  works?: RoleId;
};

/** A plan so far: the person as they would then be, and the steps taken. `months` is how long it took from today. */
export type Plan = {
  profile: Profile;
  months: number;
  taken: Taken[];
  /** The step whose job the person is in, by its place in `taken`; undefined: in no such job. */
  job?: number;
  /** The role that the person now works in, where the last step was study or training for it. */
  works?: RoleId;
};
