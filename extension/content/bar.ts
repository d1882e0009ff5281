import { putAfter } from './after-heading.ts';
import css from './bar.css?inline';
import { keepClear } from './keep-clear.ts';
import { drawMark } from './mark.ts';
import type { Say } from './say.ts';

type Counts = { jobs: number; training: number; apprenticeships: number };

/** `dim` sets the jobs that say nothing of training back; there is none where all of them do. */
type Looks = { heading: Element | undefined; counts: Counts; dim: ((on: boolean) => void) | undefined };

/**
 * One quiet bar for a list of jobs: right after the heading in reading order, drawn at the viewport's edge, so that
 * nothing on the page moves. It counts what the chips say. It can be sent away, and it goes with `signal`.
 */
export function mountBar(document: Document, { heading, counts, dim }: Looks, say: Say, signal: AbortSignal): void {
  const host = document.createElement('ways-in-bar');
  host.lang = say('lang');
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = css;

  const section = document.createElement('section');
  section.setAttribute('aria-label', say('barName'));
  const name = document.createElement('strong');
  name.append(drawMark(document), say('barName'));
  const text = document.createElement('p');
  text.append(name, ' ', sentence(counts, say));
  section.append(text);
  if (dim) section.append(toggle(dim));
  section.append(away());
  root.append(style, section);
  putAfter(heading, host);
  keepClear(document, host, signal);
  signal.addEventListener('abort', () => host.remove());

  function toggle(set: (on: boolean) => void): HTMLElement {
    const made = button('toggle', say('barShow'));
    made.setAttribute('aria-pressed', 'false');
    made.addEventListener('click', () => {
      const on = made.getAttribute('aria-pressed') !== 'true';
      made.setAttribute('aria-pressed', String(on));
      set(on);
    });
    return made;
  }

  function away(): HTMLElement {
    const made = button('away', say('barHide'));
    made.addEventListener('click', () => {
      dim?.(false);
      host.remove();
    });
    return made;
  }

  function button(look: string, label: string): HTMLElement {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = look;
    made.textContent = label;
    return made;
  }
}

function sentence({ jobs, training, apprenticeships }: Counts, say: Say): string {
  const some = (count: number, one: string, many: string) =>
    count === 0 ? [] : [count === 1 ? say(one) : say(many, String(count))];
  const parts = [
    ...some(training, 'barTrainsOne', 'barTrainsMany'),
    ...some(apprenticeships, 'barApprenticeshipOne', 'barApprenticeshipMany'),
  ];
  return say('barCounts', String(jobs), parts.join(', '));
}
