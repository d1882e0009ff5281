import type { JSX } from 'preact';
import type { Index } from '../../shared/model/pack.ts';
import { Heading } from '../../shared/ui/Heading.tsx';
import { Marked } from './Marked.tsx';
import type { Understood } from './advert.ts';

type Props = { understood: Understood; index: Index };

/** The role that the title names, how sure that is, what else it may be, and the words that decided. */
export function TitleAnswer({ understood: { advert, match }, index }: Props): JSX.Element {
  const titleOf = (id: string) => index.roles.find((role) => role.id === id)?.title ?? id;
  const sure = match.confidence >= 0.9 ? 'Sure' : match.confidence >= 0.6 ? 'Likely' : 'Not sure enough to say';
  const besides = [match.seniority, match.trainee && 'trainee', match.apprenticeship && 'apprenticeship'];
  const spans = match.why.flatMap(({ start, end }) =>
    start === undefined || end === undefined ? [] : [{ start, end, label: '' }],
  );
  return (
    <section class="wi-card role">
      <Heading level={2} look="card">
        {match.role ? titleOf(match.role) : 'Can’t tell which role'}
      </Heading>
      {advert.title && <Marked text={advert.title} spans={spans} />}
      <p>{[`${sure} (${match.confidence.toFixed(2)})`, ...besides.filter(Boolean)].join(' · ')}</p>
      {match.alternatives.length > 0 && (
        <ul role="list" class="others" aria-label="It could also be">
          {match.alternatives.map(({ role, confidence }) => (
            <li key={role}>
              Or {titleOf(role)} <span class="wi-quiet">{confidence.toFixed(2)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
