import type { JSX } from 'preact';
import type { VacancyView } from '../view/vacancy-view.ts';
import { Button } from './Button.tsx';
import { FactList } from './FactList.tsx';
import { Heading } from './Heading.tsx';
import { HealthNotice } from './HealthNotice.tsx';
import { deeper, type Level } from './level.ts';
import { Lines } from './Lines.tsx';
import { SourceList } from './SourceList.tsx';

type Props = {
  view: VacancyView;
  level?: Level;
  onRole?: (role: string) => void;
  onSearch?: () => void;
  onReport?: () => void;
};

/** This job in plain words: what you do, then the facts of the advert, then its own words. */
export function JobCard({ view, level = 2, onRole, onSearch, onReport }: Props): JSX.Element {
  const { title, job, role, does, says, facts, missing, quotes, choices, health, sources } = view;
  return (
    <section class="wi-card" part="card">
      <Heading level={level} look="card">
        {title}
      </Heading>
      {job && <p class="wi-lead wi-job">{job}</p>}
      {health && (
        <HealthNotice
          view={health}
          level={deeper(level)}
          {...(onSearch && { onSearch })}
          {...(onReport && { onReport })}
        />
      )}
      {role && <p>{role}</p>}
      <Lines text={says} />
      {onRole && choices.length > 0 && (
        <p class="wi-buttons">
          {choices.map((choice) => (
            <Button key={choice.id} quiet onPress={() => onRole(choice.id)}>
              {choice.title}
            </Button>
          ))}
        </p>
      )}
      {does.length > 0 && <p>{does.join(' ')}</p>}
      {facts.length > 0 && <FactList facts={facts} />}
      {missing && <p class="wi-quiet">{missing}</p>}
      {quotes && <Quotes {...quotes} />}
      <SourceList view={sources} />
    </section>
  );
}

function Quotes({ title, items }: NonNullable<VacancyView['quotes']>): JSX.Element {
  return (
    <details class="wi-fold">
      <summary>{title}</summary>
      <ul class="wi-list">
        {items.map(({ label, text }) => (
          <li key={label}>
            {label}: <q>{text}</q>
          </li>
        ))}
      </ul>
    </details>
  );
}
