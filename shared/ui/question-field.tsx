import type { JSX } from 'preact';
import type { QuestionView } from '../view/questions-view.ts';

export type OnAnswer = (question: string, value: string) => void;

/** A question in a native control of its own, with its key. Nothing is named as a browser would fill it in or keep it. */
export const fieldOf = (question: QuestionView, onAnswer: OnAnswer): JSX.Element =>
  question.kind === 'number' ? (
    <Number key={question.id} question={question} onAnswer={onAnswer} />
  ) : (
    <Choice key={question.id} question={question} onAnswer={onAnswer} />
  );

type Asked<Kind> = { question: Extract<QuestionView, { kind: Kind }>; onAnswer: OnAnswer };

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
