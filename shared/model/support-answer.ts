import type { Answer } from './answer.ts';
import type { Confidence } from './confidence.ts';
import type { SourceId, SupportId } from './id.ts';

/** Does this support apply? `question` names the one fact that would settle an `unknown`. */
export type SupportAnswer = {
  support: SupportId;
  answer: Answer;
  amount?: { value: number; unit: string; period: string; current: boolean };
  question?: string;
  how: string;
  sources: SourceId[];
  confidence: Confidence;
};
