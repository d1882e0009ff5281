import type { JSX } from 'preact';
import type { QuestionsView, QuestionView } from '../view/questions-view.ts';
import { Heading } from './Heading.tsx';
import type { Level } from './level.ts';

type Props = { view: QuestionsView; level?: Level; onAnswer: (question: string, value: string) => void };

/**
 * The questions, in native controls of a form of their own, so that two cards on a page do not share a choice. Each
 * change is an answer; an empty one skips. Nothing is named as a browser would fill it in or keep it.
 */
export function Questions({ view, level = 2, onAnswer }: Props): JSX.Element {
  return (
    <form class="wi-card wi-questions" part="card" autocomplete="off" onSubmit={(event) => event.preventDefault()}>
      <Heading level={level} look="card">
        {view.title}
      </Heading>
      <p class="wi-quiet">{view.note}</p>
      {view.questions.map((question) =>
        question.kind === 'number' ? (
          <Number key={question.id} question={question} onAnswer={onAnswer} />
        ) : (
          <Choice key={question.id} question={question} onAnswer={onAnswer} />
        ),
      )}
    </form>
  );
}

type Asked<Kind> = { question: Extract<QuestionView, { kind: Kind }>; onAnswer: Props['onAnswer'] };

function Number({ question, onAnswer }: Asked<'number'>): JSX.Element {
  const { id, text, hint, value } = question;
  return (
    <label class="wi-field">
      <span class="wi-question">{text}</span>
      <span class="wi-quiet">{hint}</span>
      <input
        type="text"
        inputMode="numeric"
        maxLength={3}
        name={`wi-${id}`}
        value={value}
        autocomplete="off"
        onChange={(event) => onAnswer(id, event.currentTarget.value)}
      />
    </label>
  );
}

function Choice({ question, onAnswer }: Asked<'choice'>): JSX.Element {
  const { id, text, hint, options } = question;
  return (
    <fieldset class="wi-field">
      <legend>
        <span class="wi-question">{text}</span>
        <span class="wi-quiet">{hint}</span>
      </legend>
      {options.map(({ value, label, chosen }) => (
        <label key={value} class="wi-option">
          <input
            type="radio"
            name={`wi-${id}`}
            value={value}
            checked={chosen}
            autocomplete="off"
            onChange={() => onAnswer(id, value)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
