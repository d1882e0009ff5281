import type { Profile } from '../model/profile.ts';
import { highestQualification } from './highest-qualification.ts';
import type { Words } from './words.ts';

/** A question in a control of its own. `skip` are the words of a button that leaves a number out. */
export type QuestionView =
  | { kind: 'number'; id: string; text: string; hint: string; value: string; skip?: string }
  | {
      kind: 'choice';
      id: string;
      text: string;
      hint: string;
      options: { value: string; label: string; chosen: boolean }[];
    };

/** What is asked of those alone who open it, with why; `said` is what to say where there is no question. */
export type ExtraHelpView = { title: string; why: string[]; questions: QuestionView[]; said?: string };

export type QuestionsView = { title: string; note: string; questions: QuestionView[] };

/** The first two questions, with what a person answered before. Skipping either is an answer too. */
export function questionsView(profile: Profile, words: Words): QuestionsView {
  const { title, note, age, qualification } = words.questions;
  const highest = highestQualification(profile);
  return {
    title,
    note,
    questions: [
      {
        kind: 'number',
        id: 'age',
        ...age,
        value: profile.age === undefined ? '' : String(Math.floor(profile.age)),
      },
      {
        kind: 'choice',
        id: 'qualification',
        text: qualification.text,
        hint: qualification.hint,
        options: Object.entries(qualification.options).map(([value, label]) => ({
          value,
          label,
          chosen: value === highest,
        })),
      },
    ],
  };
}
