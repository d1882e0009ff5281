import type { JSX } from 'preact';
import type { TermView } from '../view/term-view.ts';

/** One piece of jargon in a plain sentence. */
export function TermNote({ view }: { view: TermView }): JSX.Element {
  return (
    <p class="wi-term">
      <dfn>{view.title}</dfn> {view.plain} {view.also && <span class="wi-quiet">{view.also}</span>}
    </p>
  );
}
