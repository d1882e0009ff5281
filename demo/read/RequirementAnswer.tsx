import type { JSX } from 'preact';
import { emptyContent } from '../../shared/model/empty-content.ts';
import { Heading } from '../../shared/ui/Heading.tsx';
import { RequirementList } from '../../shared/ui/RequirementList.tsx';
import { en } from '../../shared/view/en.ts';
import { requirementsView } from '../../shared/view/requirements-view.ts';
import { labelOf } from './label-of.ts';
import { Marked } from './Marked.tsx';
import type { Understood } from './advert.ts';

/** The text as pasted with what it asks for marked on it, and the same as the panel tells it. */
export function RequirementAnswer({ advert, requirements, facts }: Understood): JSX.Element {
  const spans = requirements.map((one) => ({ start: one.start, end: one.end, label: labelOf(one) }));
  return (
    <>
      <section class="wi-card">
        <Heading level={2} look="card">
          The text, marked
        </Heading>
        <Marked text={advert.text} spans={spans} />
      </section>
      {facts.length > 0 && (
        <section class="wi-card facts">
          <Heading level={2} look="card">
            What it says of the job
          </Heading>
          <ul role="list" class="others">
            {facts.map(({ fact, value, quote, start }) => (
              <li key={`${fact} ${start}`}>
                {fact.replaceAll('-', ' ')}: {value} <span class="wi-quiet">“{quote}”</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <RequirementList view={requirementsView(requirements, undefined, emptyContent, en)} />
    </>
  );
}
