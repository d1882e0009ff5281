import type { JSX } from 'preact';
import type { SourcesView } from '../view/source-view.ts';
import { Link } from './Link.tsx';

/** Where a card's facts come from, folded: who says so, where, and when it was checked. */
export function SourceList({ view }: { view: SourcesView }): JSX.Element | null {
  if (view.items.length === 0) return null;
  return (
    <details class="wi-fold wi-sources">
      <summary>{view.title}</summary>
      <ul>
        {view.items.map(({ publisher, title, link, state, doubt, of }) => (
          <li key={`${publisher} ${title}`}>
            {publisher}: {link ? <Link view={link} /> : title}.{' '}
            <span class={doubt ? 'wi-doubted' : undefined}>{state}</span>
            {of.length > 0 && <small>{of.join('. ')}</small>}
          </li>
        ))}
      </ul>
    </details>
  );
}
