import type { RoleId } from '../../model/id.ts';
import type { Held } from './held.ts';
import type { Move } from './moves.ts';
import type { Payer } from './payer.ts';
import type { Standing } from './standing.ts';

/** One move taken in a plan. Months are from today; `applyBy` may lie before it. */
export type Taken = {
  move: Move;
  /** What runs beside the course before may have started with it; in the plan it begins when that has ended. */
  started: number;
  begins: number;
  ends: number;
  /** Months until it begins, but for those worked in the job before because it asks for them: these are `worked`. */
  waits: number;
  worked: number;
  applyBy?: number;
  answer: 'yes' | 'unknown';
  /** The person's age when it begins, if known. */
  age?: number;
  /** What it costs this person, where that is something else: its place among the costs of the move. */
  cost?: number;
};

/**
 * A plan so far: its last step, the plan before that, and what it comes to. Each plan adds one step to another, so plans
 * that begin alike share their beginning. Money is in twelfths of a pound, so that months of yearly pay are whole.
 */
export type Plan = {
  standing: Standing;
  held: Held;
  /** How long it took from today. */
  months: number;
  before?: Plan;
  last?: Taken;
  /** The plan whose last step is the job that the person is in; undefined: in no job gained on the way. */
  job?: Plan;
  /** The role that the person works in, where they had it at the start or the last step was study or training for it. */
  works?: RoleId;
  /** Who pays them now. */
  pays: Payer;
  /** The month from today in which they began in the job they are in; before today it is negative. */
  since: number;
  /** The steps that nothing has used yet, each with all that would be held without it. */
  unused: { step: Plan; without: Held }[];
  count: number;
  waiting: number;
  unpaidMonths: number;
  entry: number;
  possible: 'yes' | 'unknown';
  /** How well its weakest step is checked: 0 seen, 1 part-seen, 2 recalled. */
  confidence: number;
  /** How many of its steps run in few places. */
  limited: number;
  studentLoan: number | null;
  learnerLoan: number | null;
  earned: number | null;
  net: number | null;
};

/** A way is at most so long. */
export const mostSteps = 8;

export const isInJob = ({ job, works }: Plan): boolean => job !== undefined || works !== undefined;

/** A plan takes a move once, by whichever of its runs. */
export function hasTaken(plan: Plan, move: Move): boolean {
  for (let at: Plan | undefined = plan; at; at = at.before) if (at.last?.move.index === move.index) return true;
  return false;
}

/** A plan with a step in it. */
export type WithStep = Plan & Required<Pick<Plan, 'before' | 'last'>>;

/** The plans that each step of a plan ends, first to last. */
export function stepsOf(plan: Plan): WithStep[] {
  const steps: WithStep[] = [];
  for (let at: Plan | undefined = plan; at && hasStep(at); at = at.before) steps.unshift(at);
  return steps;
}

const hasStep = (plan: Plan): plan is WithStep => plan.last !== undefined && plan.before !== undefined;
