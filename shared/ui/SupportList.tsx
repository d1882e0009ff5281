import type { JSX } from 'preact';
import type { SupportItem, SupportPart, SupportView } from '../view/support-view.ts';
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
      {groups.map(({ id, title: name, parts }) =>
        id === 'no' ? (
          <details key={id} class="wi-fold">
            <summary>{name}</summary>
            <Parts parts={parts} level={deeper(level)} />
          </details>
        ) : (
          <div key={id}>
            <Heading level={deeper(level)}>{name}</Heading>
            <Parts parts={parts} level={deeper(deeper(level))} />
          </div>
        ),
      )}
    </section>
  );
}

function Parts({ parts, level }: { parts: SupportPart[]; level: Level }): JSX.Element {
  return (
    <>
      {parts.map(({ question, items }) => (
        <div key={question}>
          {question && <Heading level={level}>{question}</Heading>}
          <Items items={items} level={question ? deeper(level) : level} />
        </div>
      ))}
    </>
  );
}

function Items({ items, level }: { items: SupportItem[]; level: Level }): JSX.Element {
  return (
    <ul class="wi-asks" role="list">
      {items.map(({ id, title, amount, doubts, plain, how, link, sources }) => (
        <li key={id}>
          <Heading level={level} look="small">
            {title}
          </Heading>
          {amount && <p class="wi-amount">{amount}</p>}
          <Lines text={doubts} quiet />
          <p>{plain.join(' ')}</p>
          <p class="wi-quiet">
            {how.title}: {how.text} <Link view={link} />
          </p>
          <SourceList view={sources} />
        </li>
      ))}
    </ul>
  );
}
