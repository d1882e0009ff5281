import { nativeBrowser } from '../messages/native-browser.ts';
import css from './frame.css?inline';

export type Frame = { readonly isReady: boolean; reveal(): void; remove(): void };

type Opening = {
  path: string;
  title: string;
  /** Opened by a press, so focus goes in once it shows. */ focus: boolean;
};

/**
 * The panel: a document of the extension's own, in a frame in a closed root, where the page's scripts can neither read
 * nor hear what a person does. It stays unseen until it reports, so that a page which forbids frames shows no error.
 */
export function mountFrame(document: Document, { path, title, focus }: Opening, signal: AbortSignal): Frame {
  const host = document.createElement('ways-in-panel');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;

  const landmark = document.createElement('aside');
  landmark.setAttribute('aria-label', title);
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.src = nativeBrowser.runtime.getURL(path);
  landmark.append(frame);
  root.append(style, landmark);
  document.body.append(host);
  signal.addEventListener('abort', () => host.remove());

  let isReady = false;
  return {
    get isReady() {
      return isReady;
    },
    reveal() {
      isReady = true;
      landmark.className = 'ready';
      if (focus) frame.focus({ preventScroll: true });
    },
    remove: () => host.remove(),
  };
}
