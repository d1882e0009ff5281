import type { JSX } from 'preact';

type Props<Value extends string> = {
  label: string;
  /** What is heard after the label, where it alone would not tell this question from its like. */
  of?: string;
  value: Value | undefined;
  options: readonly (readonly [value: Value, label: string])[];
  onChoose: (value: Value | undefined) => void;
};

/** One question with a few answers. The first is that nobody said, which is never the same as no. */
export function Choice<Value extends string>({ label, of, value, options, onChoose }: Props<Value>): JSX.Element {
  return (
    <label class="field">
      <span>
        {label} {of && <span class="wi-hidden">{of}</span>}
      </span>
      <select
        autocomplete="off"
        onChange={({ currentTarget }) => onChoose(options.find(([each]) => each === currentTarget.value)?.[0])}
      >
        <option value="" selected={value === undefined}>
          Not said
        </option>
        {options.map(([each, text]) => (
          <option key={each} value={each} selected={each === value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

type YesNoProps = { label: string; value: boolean | undefined; onChoose: (value: boolean | undefined) => void };

export function YesNo({ label, value, onChoose }: YesNoProps): JSX.Element {
  return (
    <Choice
      label={label}
      value={value === undefined ? undefined : value ? 'yes' : 'no'}
      options={yesOrNo}
      onChoose={(chosen) => onChoose(chosen && chosen === 'yes')}
    />
  );
}

const yesOrNo = [['yes', 'Yes'] as const, ['no', 'No'] as const];
