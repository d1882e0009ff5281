import type { JSX } from 'preact';
import type { RoleView } from '../view/role-view.ts';
import { FactList } from './FactList.tsx';
import { Heading } from './Heading.tsx';
import type { Level } from './level.ts';
import { Link } from './Link.tsx';
import { SourceList } from './SourceList.tsx';

/** A kind of job in plain words, where no advert is in sight. */
export function RoleCard({ view, level = 2 }: { view: RoleView; level?: Level }): JSX.Element {
  const { title, does, facts, more, sources } = view;
  return (
    <section class="wi-card" part="card">
      <Heading level={level} look="card">
        {title}
      </Heading>
      {does.length > 0 && <p>{does.join(' ')}</p>}
      {facts.length > 0 && <FactList facts={facts} />}
      {more && (
        <p>
          <Link view={more} />
        </p>
      )}
      <SourceList view={sources} />
    </section>
  );
}
