import type { ComponentChildren, JSX } from 'preact';
import type { Words } from '../view/words.ts';

type Props = { words: Pick<Words, 'lang' | 'direction'>; children: ComponentChildren };

/**
 * The ground that cards stand on: its class carries the whole look, and its own font size, so that a page's `rem` does
 * not leak in. Says the language and direction of what it holds.
 */
export function Surface({ words, children }: Props): JSX.Element {
  return (
    <div class="wi" lang={words.lang} dir={words.direction} part="surface">
      {children}
    </div>
  );
}
