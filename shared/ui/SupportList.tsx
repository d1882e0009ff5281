import type { JSX } from 'preact';
import type { SupportItem, SupportView } from '../view/support-view.ts';
import { Empty } from './Empty.tsx';
import { Heading } from './Heading.tsx';
import { deeper, type Level } from './level.ts';
import { Lines } from './Lines.tsx';
import { Link } from './Link.tsx';
import { SourceList } from './SourceList.tsx';

/** Money and help: what fits, what may fit, and, folded, what does not fit now. */
export function SupportList({ view, level = 2 }: { view: SupportView; level?: Level }): JSX.Element {
  const { title, groups, none } = view;
  return (
    <section class="wi-card" part="card">
      <Heading level={level} look="card">
        {title}
      </Heading>
      {none && <Empty title={none} text={[]} level={deeper(level)} />}
      {groups.map(({ id, title: name, items }) =>
        id === 'no' ? (
          <details key={id} class="wi-fold">
            <summary>{name}</summary>
            <Items items={items} level={deeper(level)} />
          </details>
        ) : (
          <div key={id}>
            <Heading level={deeper(level)}>{name}</Heading>
            <Items items={items} level={deeper(deeper(level))} />
          </div>
        ),
      )}
    </section>
  );
}

function Items({ items, level }: { items: SupportItem[]; level: Level }): JSX.Element {
  return (
    <ul class="wi-asks" role="list">
      {items.map(({ id, title, amount, doubts, plain, question, how, link, sources }) => (
        <li key={id}>
          <Heading level={level} look="small">
            {title}
          </Heading>
          {amount && <p class="wi-amount">{amount}</p>}
          <Lines text={doubts} quiet />
          <p>{plain.join(' ')}</p>
          {question && <p class="wi-question">{question}</p>}
          <p class="wi-quiet">
            {how.title}: {how.text} <Link view={link} />
          </p>
          <SourceList view={sources} />
        </li>
      ))}
    </ul>
  );
}
