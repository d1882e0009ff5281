import type { JSX } from 'preact';

/** Sentences, each in a paragraph of its own. Nothing where there are none. */
export function Lines({ text, quiet = false }: { text: string[]; quiet?: boolean }): JSX.Element {
  return (
    <>
      {text.map((line) => (
        <p key={line} class={quiet ? 'wi-quiet' : undefined}>
          {line}
        </p>
      ))}
    </>
  );
}
