import type { JSX } from 'preact';
import type { ExtraHelpView } from '../view/questions-view.ts';
import { Lines } from './Lines.tsx';
import { MoreQuestions } from './MoreQuestions.tsx';
import type { OnAnswer } from './question-field.tsx';

type Props = { view: ExtraHelpView; onAnswer: OnAnswer; onOpen: () => void };

/** What is asked of those alone who open it: closed at first, and it says why it asks. */
export function ExtraHelp({ view: { title, why, questions, said }, onAnswer, onOpen }: Props): JSX.Element {
  return (
    <details class="wi-fold" onToggle={(event) => event.currentTarget.open && onOpen()}>
      <summary>{title}</summary>
      <Lines text={why} quiet />
      <MoreQuestions questions={questions} onAnswer={onAnswer} />
      {said && <p role="status">{said}</p>}
    </details>
  );
}
