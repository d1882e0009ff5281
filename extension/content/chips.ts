import type { Chip } from '../../shared/model/chip.ts';
import css from './chip.css?inline';
import { drawMark } from './mark.ts';
import type { Say } from './say.ts';

/** A chip and its card: `href` is where the card's own link leads, `job` its title. */
export type DrawnChip = { element: Element; chip: Chip; href: string; job: string };

/**
 * Puts a chip at the end of each card, all in one go: one write a card, and no measuring in between. Where the person
 * has the focus on something further down, the page is scrolled by as much as it grew above, so that it stays in place.
 */
export function drawChips(document: Document, drawn: DrawnChip[], say: Say, signal: AbortSignal): void {
  const hosts = drawn.map((one) => ({ host: makeChip(document, one, say), card: one.element }));
  const focused = document.activeElement === document.body ? null : document.activeElement;
  const before = focused?.getBoundingClientRect().top;
  for (const { host, card } of hosts) card.append(host);
  if (focused && before !== undefined) {
    const moved = focused.getBoundingClientRect().top - before;
    if (moved !== 0) document.defaultView?.scrollBy({ top: moved, behavior: 'instant' });
  }
  signal.addEventListener('abort', () => {
    for (const { host } of hosts) host.remove();
  });
}

function makeChip(document: Document, { chip, href, job }: DrawnChip, say: Say): HTMLElement {
  const host = document.createElement('ways-in-chip');
  host.lang = say('lang');
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = css;
  root.append(style, chip.kind === 'needs-register' ? linkTo(href) : box('span'));
  return host;

  /** Whoever hears the links of a page one by one hears which job this one is about. */
  function linkTo(address: string): HTMLElement {
    const link = box('a');
    link.setAttribute('href', address);
    link.append(hidden(` ${say('chipLeadsTo', job)}`));
    return link;
  }

  function box(tag: 'a' | 'span'): HTMLElement {
    const made = document.createElement(tag);
    made.className = `chip ${chip.kind}`;
    made.append(drawMark(document), hidden(say('chipFrom')), textOf(chip, say));
    return made;
  }

  /** Heard and not seen. */
  function hidden(text: string): HTMLElement {
    const span = document.createElement('span');
    span.className = 'heard';
    span.textContent = text;
    return span;
  }
}

function textOf(chip: Chip, say: Say): string {
  switch (chip.kind) {
    case 'trains-you':
      return say('chipTrainsYou');
    case 'apprenticeship':
      return say('chipApprenticeship');
    case 'no-register':
      return say('chipNoRegister');
    case 'needs-register':
      return say('chipNeedsRegister', chip.title);
  }
}
