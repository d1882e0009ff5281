import type { JSX } from 'preact';
import type { WaysView } from '../view/ways-view.ts';
import { Empty } from './Empty.tsx';
import { Heading } from './Heading.tsx';
import { deeper, type Level } from './level.ts';
import { Lines } from './Lines.tsx';
import { WayCard } from './WayCard.tsx';

/** The ways in to a job, on one scale: the first open, the others with their steps folded, the rest behind one fold. */
export function Ways({ view, level = 2 }: { view: WaysView; level?: Level }): JSX.Element {
  const { title, start, lead, ways, more, showAll, notes, none } = view;
  return (
    <section class="wi-section" part="section">
      <Heading level={level} look="card">
        {title}
      </Heading>
      {none && <Empty title={none.title} text={[none.text]} level={deeper(level)} />}
      {lead && <p class="wi-lead">{lead}</p>}
      <Lines text={[start.text, ...start.notes]} quiet />
      {ways.map((way, index) => (
        <WayCard key={way.id} view={way} level={deeper(level)} folded={index > 0} />
      ))}
      {more.length > 0 && (
        <details class="wi-fold wi-more">
          <summary>{showAll}</summary>
          {more.map((way) => (
            <WayCard key={way.id} view={way} level={deeper(level)} folded />
          ))}
        </details>
      )}
      <Lines text={notes} quiet />
    </section>
  );
}
