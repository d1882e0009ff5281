import type { ComponentChildren, JSX } from 'preact';
import type { QuestionsView } from '../view/questions-view.ts';
import { Heading } from './Heading.tsx';
import type { Level } from './level.ts';
import { fieldOf, type OnAnswer } from './question-field.tsx';

type Props = { view: QuestionsView; level?: Level; onAnswer: OnAnswer; children?: ComponentChildren };

/**
 * The questions, in native controls of a form of their own, so that two cards on a page do not share a choice. Each
 * change is an answer; an empty one skips. What follows them is the children.
 */
export function Questions({ view, level = 2, onAnswer, children }: Props): JSX.Element {
  return (
    <form class="wi-card wi-questions" part="card" autocomplete="off" onSubmit={(event) => event.preventDefault()}>
      <Heading level={level} look="card">
        {view.title}
      </Heading>
      <p class="wi-quiet">{view.note}</p>
      {view.questions.map((question) => fieldOf(question, onAnswer))}
      {children}
    </form>
  );
}
