import type { ComponentChildren, JSX } from 'preact';

type Props = { children: ComponentChildren; onPress: () => void; quiet?: boolean };

/** A button that is large enough for any finger. `quiet` where it is not the next step. */
export function Button({ children, onPress, quiet = false }: Props): JSX.Element {
  return (
    <button type="button" class={quiet ? 'wi-button wi-button-quiet' : 'wi-button'} part="button" onClick={onPress}>
      {children}
    </button>
  );
}
