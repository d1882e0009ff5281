import type { JSX } from 'preact';
import { em } from './lengths.ts';

/** The job at the end of a way: a small flag, in an svg. `x` is its middle, in em; it stands on the middle of its line. */
export function FlagShape({ x }: { x: number }): JSX.Element {
  return (
    <svg x={em(x - 0.5)} y="-.5em" width="1em" height="1em" viewBox="0 0 16 16">
      <path class="wi-flag" d="M4 15V2h9l-2.5 3.5L13 9H5.5v6z" />
    </svg>
  );
}
