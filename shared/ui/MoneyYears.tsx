import type { JSX } from 'preact';
import type { MoneyView, Setting } from '../view/money-view.ts';
import { Heading } from './Heading.tsx';
import type { Level } from './level.ts';
import { Lines } from './Lines.tsx';
import { StackTable } from './StackTable.tsx';

type Props = {
  view: MoneyView;
  level?: Level;
  /** A way was put beside the others, or taken away. */
  onChoose: (way: string) => void;
  onSet: (setting: Setting['id'], value: string) => void;
};

/** Ways side by side in years: pay, grants, fees, loan. What it is reckoned with stands in native controls. */
export function MoneyYears({ view, level = 2, onChoose, onSet }: Props): JSX.Element {
  return (
    <section class="wi-card" part="card">
      <Heading level={level} look="card">
        {view.title}
      </Heading>
      <div class="wi-notice">{view.benefits}</div>
      <p>{view.lead}</p>
      <form class="wi-questions" autocomplete="off" onSubmit={(event) => event.preventDefault()}>
        {view.choices.length > 2 && (
          <details class="wi-fold">
            <summary>{view.choose}</summary>
            <fieldset class="wi-field">
              <legend class="wi-hidden">{view.choose}</legend>
              {view.choices.map(({ id, title, chosen, isFixed }) => (
                <label key={id} class="wi-option">
                  <input
                    type="checkbox"
                    autocomplete="off"
                    checked={chosen}
                    disabled={isFixed}
                    onChange={() => onChoose(id)}
                  />
                  <span>{title}</span>
                </label>
              ))}
            </fieldset>
          </details>
        )}
        <details class="wi-fold">
          <summary>{view.settingsTitle}</summary>
          {view.settings.map(({ id, label, value, options }) => (
            <label key={id} class="wi-field">
              <span class="wi-question">{label}</span>
              <select value={value} autocomplete="off" onChange={(event) => onSet(id, event.currentTarget.value)}>
                {options.map((option) => (
                  <option key={option.value} value={option.value}>
                    {option.label}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </details>
      </form>
      <Lines text={view.crossings} />
      <div class="wi-measured">
        <StackTable
          columns={view.columns}
          rows={view.rows.map(({ title, cells }) => ({ title, cells: cells.map((lines) => <Lines text={lines} />) }))}
        />
      </div>
      <Lines text={view.notes} quiet />
    </section>
  );
}
