/**
 * Sets some cards of the list back and others forth, while it is on: back is grey and paler, and can still be read at
 * the contrast that the page had in mind; forth has a ring. Nothing moves, nothing goes, and print knows nothing of it.
 */
export function dimmer(
  document: Document,
  back: Element[],
  forth: Element[],
  signal: AbortSignal,
): (on: boolean) => void {
  const style = document.createElement('style');
  style.textContent = css;
  const set = (on: boolean) => {
    for (const [elements, value] of [[back, 'back'] as const, [forth, 'forth'] as const])
      for (const element of elements) {
        if (on) element.setAttribute('data-ways-in', value);
        else element.removeAttribute('data-ways-in');
      }
    if (on) document.head.append(style);
    else style.remove();
  };
  signal.addEventListener('abort', () => set(false));
  return set;
}

const css = `@media screen {
  [data-ways-in='back'] { opacity: 0.85; filter: grayscale(1); }
  [data-ways-in='forth'] { outline: 3px solid #7a2f5d; outline-offset: 1px; }
}`;
