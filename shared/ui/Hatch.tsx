import type { JSX } from 'preact';
import { em } from './lengths.ts';

/**
 * Slanted lines over the full width of their svg, for what is not paid. One dashed line as thick as the band, leant
 * over: it needs no pattern and so no id, which two pictures on a page could share. `y` and `height` in em.
 */
export function Hatch({ y, height }: { y: number; height: number }): JSX.Element {
  return (
    <>
      <svg y={em(y)} width="100%" height={em(height)}>
        <line class="wi-hatch" x1="0" x2="110%" y1="50%" y2="50%" stroke-width={em(height)} transform="skewX(-40)" />
      </svg>
      <rect class="wi-study" width="100%" y={em(y)} height={em(height)} />
    </>
  );
}
