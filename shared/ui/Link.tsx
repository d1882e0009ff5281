import type { JSX } from 'preact';
import type { LinkView } from '../view/link-view.ts';

/** A link out. It opens a new tab, since a card may stand in a frame, and tells nobody where it was pressed. */
export function Link({ view }: { view: LinkView }): JSX.Element {
  return (
    <a href={view.address} target="_blank" rel="noopener noreferrer" part="link">
      {view.text}
      <span class="wi-hidden"> {view.note}</span>
    </a>
  );
}
