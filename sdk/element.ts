import type { ComponentChild } from 'preact';
import { render } from 'preact';
import tokens from '../shared/ui/tokens.css?inline';
import look from '../shared/ui/ui.css?inline';

/**
 * The base of every element: an open shadow root, one shared style sheet that a strict CSP allows, a paint a change.
 * What `connectedCallback` starts, `disconnectedCallback` ends, so that an element may be moved.
 */
export abstract class WaysInElement extends HTMLElement {
  #root = this.attachShadow({ mode: 'open' });

  connectedCallback(): void {
    this.#root.adoptedStyleSheets = [sheet()];
    this.refresh();
  }

  disconnectedCallback(): void {
    render(null, this.#root);
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.refresh();
  }

  /** Loads what the element shows and paints it. An embedder's page never hears an error of ours. */
  protected refresh(): void {
    this.show().then(
      (child) => this.isConnected && render(child, this.#root),
      (error: unknown) => warnOnce(this, error instanceof Error ? error.message : String(error)),
    );
  }

  /** What to paint now. Rejects with a message for the web editor when an attribute can't be used. */
  protected abstract show(): Promise<ComponentChild>;
}

let shared: CSSStyleSheet | undefined;

function sheet(): CSSStyleSheet {
  if (!shared) {
    shared = new CSSStyleSheet();
    shared.replaceSync(`${tokens}\n${look}\n:host { display: block; }`);
  }
  return shared;
}

const warned = new WeakMap<Element, string>();

/** One warning an element and message, that says who, what and what to do. */
function warnOnce(element: HTMLElement, message: string): void {
  if (warned.get(element) === message) return;
  warned.set(element, message);
  // oxlint-disable-next-line no-console -- a web editor looks for this in the console
  console.warn(`<${element.localName}>: ${message}`);
}
