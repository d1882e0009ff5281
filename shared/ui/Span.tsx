import type { JSX } from 'preact';

/** A stretch of time with an end at either side, over the full width of its svg: when a person may get there. */
export function Span(): JSX.Element {
  return (
    <>
      <line class="wi-span" x2="100%" />
      <line class="wi-span" y1="-.3em" y2=".3em" />
      <line class="wi-span" x1="100%" x2="100%" y1="-.3em" y2=".3em" />
    </>
  );
}
