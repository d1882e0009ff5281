import { putAfter, shownHeading } from './after-heading.ts';
import css from './button.css?inline';
import { drawMark } from './mark.ts';

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
  putAfter(shownHeading(document), host);
  signal.addEventListener('abort', () => host.remove());
  return {
    say: (words) => void (text.textContent = words),
    expand: (open) => button.setAttribute('aria-expanded', String(open)),
    focus: () => button.focus({ preventScroll: true }),
  };
}
