import type { JSX } from 'preact';
import type { RequirementState } from '../view/requirement-state.ts';
import type { RequirementsView, RequirementView } from '../view/requirements-view.ts';
import { Chip, type Tone } from './Chip.tsx';
import { Empty } from './Empty.tsx';
import { Heading } from './Heading.tsx';
import { deeper, type Level } from './level.ts';

const tones: Record<RequirementState, Tone> = {
  law: 'way',
  door: 'door',
  train: 'yes',
  have: 'yes',
  notNeeded: 'yes',
  notYet: 'way',
  after: 'quiet',
  ask: 'quiet',
  show: 'quiet',
  cannotTell: 'quiet',
};

/** What a job asks for: the advert's words, what they mean, and a chip that says how each stands. */
export function RequirementList({ view, level = 2 }: { view: RequirementsView; level?: Level }): JSX.Element {
  const { title, groups, none } = view;
  return (
    <section class="wi-card" part="card">
      <Heading level={level} look="card">
        {title}
      </Heading>
      {none && <Empty title={none} text={[]} level={deeper(level)} />}
      {groups.map((group) => (
        <div key={group.title}>
          <Heading level={deeper(level)} look="small">
            {group.title}
          </Heading>
          {group.note && <p class="wi-quiet">{group.note}</p>}
          <Asks items={group.items} />
          {group.rest && (
            <details class="wi-fold">
              <summary>{group.rest.show}</summary>
              <Asks items={group.rest.items} />
            </details>
          )}
        </div>
      ))}
    </section>
  );
}

function Asks({ items }: { items: RequirementView[] }): JSX.Element {
  return (
    <ul class="wi-asks" role="list">
      {items.map(({ quote, meaning, state, chip }, index) => (
        <li key={`${index} ${quote}`}>
          <Chip text={chip} tone={tones[state]} />
          <p class="wi-ask">{quote}</p>
          <p class="wi-quiet">{meaning}</p>
        </li>
      ))}
    </ul>
  );
}
