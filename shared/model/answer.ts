import type { Fact } from './condition.ts';

/** People read `unknown` as "can't tell". */
export type Answer = 'yes' | 'no' | 'unknown';

/** One part of an answer: which fact was asked about and what we know of it. The words are the view's. */
export type Reason = {
  answer: Answer;
  fact: Fact;
  because?: 'held' | 'equivalent' | 'ask-equivalent' | 'assumed' | 'expected';
};

/** What `meets` gives back: the answer, the facts that decided it, and the facts that would settle an `unknown`. */
export type Met = { answer: Answer; reasons: Reason[] };
