import type { JSX } from 'preact';

export type Tone = 'way' | 'yes' | 'door' | 'quiet';

const shapes: Record<Tone, string> = {
  way: 'M2 14V9.5h4V6h4V2h4v12z',
  yes: 'M2 8.6 3.6 7l2.9 2.9L12.4 4 14 5.6l-7.5 7.5z',
  door: 'M3 2h8v1h2v11h-2V4.6L6 7v7H3z',
  quiet: 'M8 5.4a2.6 2.6 0 1 1 0 5.2 2.6 2.6 0 0 1 0-5.2z',
};

/** A few words that sum something up. Its shape and its colour only repeat what its text says. */
export function Chip({ text, tone }: { text: string; tone: Tone }): JSX.Element {
  return (
    <span class={`wi-chip wi-chip-${tone}`} part="chip">
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={shapes[tone]} />
      </svg>
      <span>{text}</span>
    </span>
  );
}
