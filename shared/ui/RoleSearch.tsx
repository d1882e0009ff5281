import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PageWords } from '../view/words.ts';
import { Heading } from './Heading.tsx';
import type { Level } from './level.ts';

type Found = { id: string; title: string };
type Props = { words: PageWords; find: (text: string) => Found[]; onRole: (id: string) => void; level?: Level };

/** A search for a role by name. `find` gives the roles for a text, best first; the first six are shown. */
export function RoleSearch({ words: { popup: say }, find, onRole, level = 2 }: Props): JSX.Element {
  const [text, setText] = useState('');
  const found = text.trim() ? find(text).slice(0, 6) : [];
  return (
    <section class="wi-card wi-search">
      <label>
        <Heading level={level} look="card">
          {say.find}
        </Heading>
        <span class="wi-quiet">{say.findHint}</span>
        <input type="search" autocomplete="off" value={text} onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      <p role="status" class="wi-quiet">
        {text.trim() && (found.length > 0 ? say.results(found.length) : say.none)}
      </p>
      <ul class="wi-found">
        {found.map(({ id, title }) => (
          <li key={id}>
            <button type="button" onClick={() => onRole(id)}>
              {title}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
