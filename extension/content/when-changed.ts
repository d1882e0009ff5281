/** Long enough that a list drawn card by card is looked at once. */
const pause = 300;

/**
 * Calls `look` a moment after the page has changed or gone to another address without loading. However much changes, it
 * is called three times a second at most.
 */
export function whenChanged(document: Document, look: () => void): void {
  let waiting = false;
  const soon = () => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      look();
    }, pause);
  };
  new MutationObserver(soon).observe(document, { childList: true, subtree: true });
  // Another fragment is a step in the history too, and so is known by the same event.
  addEventListener('popstate', soon);
}
