import type { JSX } from 'preact';

type Props = { label: string; value: number | undefined; onChange: (text: string) => void };

/** A question whose answer is a figure of a few digits; an empty field is no answer. */
export function Figure({ label, value, onChange }: Props): JSX.Element {
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="text"
        inputMode="numeric"
        maxLength={4}
        autocomplete="off"
        value={value ?? ''}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </label>
  );
}
