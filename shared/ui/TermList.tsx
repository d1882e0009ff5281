import type { JSX } from 'preact';
import type { TermsView } from '../view/term-view.ts';
import { Empty } from './Empty.tsx';
import { Heading } from './Heading.tsx';
import { deeper, type Level } from './level.ts';

/** Words explained. */
export function TermList({ view, level = 2 }: { view: TermsView; level?: Level }): JSX.Element {
  return (
    <section class="wi-card" part="card">
      <Heading level={level} look="card">
        {view.title}
      </Heading>
      {view.none && <Empty title={view.none} text={[]} level={deeper(level)} />}
      <dl class="wi-terms">
        {view.items.map(({ title, plain, also }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>
              {plain} {also && <span class="wi-quiet">{also}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
