import type { JSX } from 'preact';
import { Button } from '../../shared/ui/Button.tsx';
import type { Advert } from './advert.ts';
import { examples } from './examples.ts';

type Props = { advert: Advert; onAdvert: (advert: Advert) => void };

const fields = [
  ['title', 'Job title'],
  ['salary', 'Pay or band'],
  ['employer', 'Employer'],
] as const;

/** A title, what may stand beside it, and the text of the advert. Nothing of it is sent or kept. */
export function AdvertForm({ advert, onAdvert }: Props): JSX.Element {
  return (
    <form class="wi-card" onSubmit={(event) => event.preventDefault()}>
      {fields.map(([name, label]) => (
        <label key={name} class="field">
          <span>{label}</span>
          <input
            type="text"
            name={name}
            autocomplete="off"
            value={advert[name]}
            onInput={({ currentTarget }) => onAdvert({ ...advert, [name]: currentTarget.value })}
          />
        </label>
      ))}
      <label class="field">
        <span>Text of the advert</span>
        <textarea
          name="text"
          rows={12}
          autocomplete="off"
          value={advert.text}
          onInput={({ currentTarget }) => onAdvert({ ...advert, text: currentTarget.value })}
        />
      </label>
      <div class="examples" role="group" aria-label="Load an example">
        {examples.map((example) => (
          <Button key={example.title} quiet onPress={() => onAdvert(example)}>
            {example.title}
          </Button>
        ))}
      </div>
    </form>
  );
}
