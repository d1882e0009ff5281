import type { JSX } from 'preact';
import type { DoorItem } from '../view/door-lines.ts';
import type { DoorGroup, DoorsView } from '../view/doors-view.ts';
import { Empty } from './Empty.tsx';
import { Heading } from './Heading.tsx';
import { deeper, type Level } from './level.ts';
import { Lines } from './Lines.tsx';
import { SourceList } from './SourceList.tsx';

/** What grades keep open: the jobs that are open first, then those one grade or one step away, then courses by year. */
export function DoorsCard({ view, level = 2 }: { view: DoorsView; level?: Level }): JSX.Element {
  const { title, start, subjects, groups, courses, notes, sources, none } = view;
  const next = deeper(level);
  return (
    <section class="wi-card" part="card">
      <Heading level={level} look="card">
        {title}
      </Heading>
      <Lines text={start} quiet />
      {none && <Empty title={none} text={[]} level={next} />}
      {subjects && (
        <>
          <Heading level={next}>{subjects.title}</Heading>
          <p class="wi-quiet">{subjects.lead}</p>
          <ul class="wi-list">
            {subjects.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      {groups.map((group) => (
        <Group key={group.id} group={group} level={next} />
      ))}
      {courses && (
        <>
          <Heading level={next}>{courses.title}</Heading>
          <p class="wi-quiet">{courses.lead}</p>
          <Items items={courses.items} />
          <Lines text={courses.notThen} quiet />
        </>
      )}
      <Lines text={notes} quiet />
      <SourceList view={sources} />
    </section>
  );
}

/** Jobs that stand alike. Where there are many, each family of them is a fold. */
function Group({ group: { title, lead, sections }, level }: { group: DoorGroup; level: Level }): JSX.Element {
  return (
    <>
      <Heading level={level}>{title}</Heading>
      <p class="wi-quiet">{lead}</p>
      {sections.map(({ id, title: name, fold, items }) =>
        fold ? (
          <details key={id} class="wi-fold wi-more">
            <summary>{fold}</summary>
            <Items items={items} />
          </details>
        ) : (
          <div key={id}>
            {name && (
              <Heading level={deeper(level)} look="small">
                {name}
              </Heading>
            )}
            <Items items={items} />
          </div>
        ),
      )}
    </>
  );
}

function Items({ items }: { items: DoorItem[] }): JSX.Element {
  return (
    <dl class="wi-terms">
      {items.map(({ id, title, lines }) => (
        <div key={id}>
          <dt>{title}</dt>
          <dd>{lines.join(' ')}</dd>
        </div>
      ))}
    </dl>
  );
}
