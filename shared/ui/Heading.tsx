import type { ComponentChildren, JSX } from 'preact';
import type { Level } from './level.ts';

type Props = { level: Level; children: ComponentChildren; look?: 'card' | 'part' | 'small' };

/** A heading at the level that its place asks for. `look` is how it looks, whatever its level. */
export function Heading({ level, look = 'part', children }: Props): JSX.Element {
  const Tag = `h${level}` as const;
  return (
    <Tag class={`wi-h wi-h-${look}`} part="heading">
      {children}
    </Tag>
  );
}
