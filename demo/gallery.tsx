import { render } from 'preact';
import { examples } from '../shared/ui/examples.ts';
import { Surface } from '../shared/ui/Surface.tsx';
import { en } from '../shared/view/en.ts';

/** Every named example, each under its name; `?card=way-card` shows those of one card. */
const only = new URLSearchParams(location.search).get('card');
const shown = examples.filter(({ card }) => !only || card === only);

const place = document.querySelector('#gallery');
if (place) {
  render(
    shown.map(({ card, name, render: draw }) => (
      <section class="example" key={`${card} ${name}`}>
        <h2>
          {card}: {name}
        </h2>
        <Surface words={en}>{draw()}</Surface>
      </section>
    )),
    place,
  );
}
