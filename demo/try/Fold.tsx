import type { ComponentChildren, JSX } from 'preact';

type Props = { title: string; told?: number; children: ComponentChildren };

/** Some of the questions behind a fold, which says how many of them are answered. */
export function Fold({ title, told = 0, children }: Props): JSX.Element {
  return (
    <details class="fold">
      <summary>
        {title} {told > 0 && <span class="told">{told} told</span>}
      </summary>
      <fieldset>
        <legend class="wi-hidden">{title}</legend>
        {children}
      </fieldset>
    </details>
  );
}
