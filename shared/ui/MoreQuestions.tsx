import { Fragment, type JSX } from 'preact';
import type { QuestionView } from '../view/questions-view.ts';
import { Button } from './Button.tsx';
import { fieldOf, type OnAnswer } from './question-field.tsx';

/** Questions that come one by one, each where it was asked. A number has a button to skip it; a choice has that as a choice. */
export function MoreQuestions({ questions, onAnswer }: { questions: QuestionView[]; onAnswer: OnAnswer }): JSX.Element {
  return (
    <>
      {questions.map((question) => (
        <Fragment key={question.id}>
          {fieldOf(question, onAnswer)}
          {question.kind === 'number' && question.skip && (
            <Button quiet onPress={() => onAnswer(question.id, 'skip')}>
              {question.skip}
            </Button>
          )}
        </Fragment>
      ))}
    </>
  );
}
