import type { Reason } from './answer.ts';
import type { Confidence } from './confidence.ts';
import type { Fact } from './condition.ts';
import type { QualificationId, RoleId, RouteId } from './id.ts';

/** From the widest open to what we can't tell. Nothing is ever "closed": what is not open now needs something first. */
export const doorAnswers = ['open', 'one-more', 'step-first', 'unknown'] as const;

/**
 * `open`: on grades held or expected, and by time alone. `one-more`: one grade or one school subject short. `step-first`:
 * another step comes before it. `unknown`: it hangs on something that nobody told.
 */
export type DoorAnswer = (typeof doorAnswers)[number];

/** One route as it stands for a person. */
export type Door = {
  route: RouteId;
  role?: RoleId;
  answer: DoorAnswer;
  /** What is surely missing, qualifications with the grade where they have one. */
  needs: Fact[];
  /** The routes of the shortest way to what is missing, in their order. */
  steps: RouteId[];
  /** The school subjects that the door or its steps ask for, there already or not. */
  wants: QualificationId[];
  /** The ISO month in which this person could begin it; absent where it can't be told. */
  startsOn?: string;
  reasons: Reason[];
  confidence: Confidence;
};

/** A course that is not there in the year in which someone would begin: it has ended by `on`, or begins then. An ISO day. */
export type NotThen = { route: RouteId; because: 'ended' | 'not-begun'; on: string };
