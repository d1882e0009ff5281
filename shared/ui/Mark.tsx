import type { JSX } from 'preact';

/** Our mark: steps in a rounded square. Decoration beside the name, so it has none of its own. */
export function Mark(): JSX.Element {
  return (
    <svg class="wi-mark-shape" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect class="wi-mark-ground" x="1" y="1" width="30" height="30" rx="8" />
      <path class="wi-mark-steps" d="M6 25v-5h6v-5h6v-5h8" />
    </svg>
  );
}
