import type { JSX } from 'preact';
import type { VacancyFact } from '../view/vacancy-facts.ts';

/** Facts with their labels; the first sentence of each says it, the others go with it. */
export function FactList({ facts }: { facts: VacancyFact[] }): JSX.Element {
  return (
    <dl class="wi-facts">
      {facts.map(({ label, text }) => (
        <div key={label}>
          <dt>{label}</dt>
          {text.map((line) => (
            <dd key={line}>{line}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
