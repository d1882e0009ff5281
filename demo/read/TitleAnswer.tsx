import type { JSX } from 'preact';
import type { Index } from '../../shared/model/pack.ts';
import { Marked } from './Marked.tsx';
import type { Understood } from './advert.ts';

type Props = { understood: Understood; index: Index };

/** The role that the title names, how sure that is, what else it may be, and the words that decided. */
export function TitleAnswer({ understood: { advert, match }, index }: Props): JSX.Element {
  const titleOf = (id: string) => index.roles.find((role) => role.id === id)?.title ?? id;
  const sure = match.confidence >= 0.9 ? 'sure' : match.confidence >= 0.6 ? 'likely' : 'not sure enough to say';
  const besides = [match.seniority, match.trainee && 'trainee', match.apprenticeship && 'apprenticeship'];
  const spans = match.why.flatMap(({ start, end }) =>
    start === undefined || end === undefined ? [] : [{ start, end, label: '' }],
  );
  return (
    <section class="wi-card" aria-labelledby="role">
      <h2 id="role">{match.role ? titleOf(match.role) : 'Can’t tell which role'}</h2>
      {advert.title && <Marked text={advert.title} spans={spans} />}
      <p>
        {match.confidence.toFixed(2)}: {sure}. {besides.filter(Boolean).join(', ')}
      </p>
      {match.alternatives.length > 0 && (
        <ul aria-label="It could also be">
          {match.alternatives.map(({ role, confidence }) => (
            <li key={role}>
              {titleOf(role)} <span class="wi-quiet">{confidence.toFixed(2)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
