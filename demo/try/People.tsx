import type { JSX } from 'preact';
import { nameOf, type Names, type Person } from './people.ts';

type Props = { people: Person[]; names: Names; loaded: string | undefined; onLoad: (person: Person) => void };

/** The made-up people of the stories, by the job they want; a press loads one, job and all. */
export function People({ people, names, loaded, onLoad }: Props): JSX.Element {
  const titleOf = (role: string) => names.roles[role]?.title ?? role;
  const targets = [...new Set(people.map(({ target }) => target))].toSorted((a, b) =>
    titleOf(a) < titleOf(b) ? -1 : 1,
  );
  return (
    <details class="fold people">
      <summary>Start from a made-up person</summary>
      <div class="list">
        {targets.map((target) => (
          <div key={target}>
            <p id={`try-to-${target}`} class="wi-quiet">
              {titleOf(target)}
            </p>
            <ul role="list" aria-labelledby={`try-to-${target}`}>
              {people
                .filter((person) => person.target === target)
                .map((person) => (
                  <li key={person.id}>
                    <button
                      type="button"
                      aria-pressed={person.id === loaded}
                      title={person.says}
                      onClick={() => onLoad(person)}
                    >
                      {nameOf(person)}
                    </button>
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </div>
    </details>
  );
}
