/** How far the bar stands from the viewport's edge, at most. */
const margin = 16;

/**
 * Moves the bar to the viewport's upper edge while it would be in the way at the lower one: over what has the focus, so
 * that whoever uses the keyboard sees where they are, and at the page's end, where its links to go on are.
 */
export function keepClear(document: Document, host: HTMLElement, signal: AbortSignal): void {
  const view = document.defaultView ?? window;
  const look = () => {
    const { left, right, height } = host.getBoundingClientRect();
    const top = view.innerHeight - height - margin;
    const scrolled = view.scrollY > height + margin;
    const isAtEnd = document.documentElement.scrollHeight - view.scrollY - view.innerHeight < height + margin;
    host.toggleAttribute('data-up', (scrolled && isAtEnd) || isUnder(document.activeElement));

    function isUnder(focused: Element | null): boolean {
      if (!focused || focused === host || focused === document.body) return false;
      const theirs = focused.getBoundingClientRect();
      return theirs.bottom > top && theirs.top < view.innerHeight && theirs.right > left && theirs.left < right;
    }
  };
  // Only in the next frame has the browser scrolled to what got the focus.
  const lookSoon = () => void view.requestAnimationFrame(look);
  document.addEventListener('focusin', lookSoon, { signal });
  view.addEventListener('scroll', lookSoon, { signal, passive: true });
}
