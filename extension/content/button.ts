import css from './button.css?inline';

type Looks = { label: string; quiet: boolean; press: () => void };

export type OverlayButton = { say(label: string): void; expand(open: boolean): void; focus(): void };

/**
 * Our one button on someone else's page: right after the heading in reading order, drawn at the viewport's edge, so
 * that nothing on the page moves. Its root is open, for accessibility checkers see no closed one; it holds nothing
 * but what the page already says. It goes with `signal`.
 */
export function mountButton(document: Document, { label, quiet, press }: Looks, signal: AbortSignal): OverlayButton {
  const host = document.createElement('ways-in-button');
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = css;

  const button = document.createElement('button');
  button.type = 'button';
  button.className = quiet ? 'quiet' : '';
  button.setAttribute('aria-expanded', 'false');
  const text = document.createElement('span');
  text.textContent = label;
  button.append(drawMark(document), text);
  button.addEventListener('click', press, { signal });

  root.append(style, button);
  putAfterHeading(document, host);
  signal.addEventListener('abort', () => host.remove());
  return {
    say: (words) => void (text.textContent = words),
    expand: (open) => button.setAttribute('aria-expanded', String(open)),
    focus: () => button.focus({ preventScroll: true }),
  };
}

/** Portals render headings twice, one copy hidden: the button belongs after the one that shows. */
function putAfterHeading(document: Document, host: HTMLElement): void {
  const headings = [...document.querySelectorAll('main h1, h1')];
  const shown = headings.find((heading) => heading.getClientRects().length > 0);
  if (shown) shown.after(host);
  else document.body.prepend(host);
}

function drawMark(document: Document): SVGElement {
  const namespace = 'http://www.w3.org/2000/svg';
  const mark = document.createElementNS(namespace, 'svg');
  mark.setAttribute('viewBox', '0 0 16 16');
  mark.setAttribute('aria-hidden', 'true');
  const steps = document.createElementNS(namespace, 'path');
  steps.setAttribute('d', 'M2 14V9h4V5h4V2h4v12z');
  mark.append(steps);
  return mark;
}
