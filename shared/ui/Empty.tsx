import type { JSX } from 'preact';
import { Heading } from './Heading.tsx';
import type { Level } from './level.ts';
import { Lines } from './Lines.tsx';

/** What stands where we have nothing to show: it says so, and what a person can do. */
export function Empty({ title, text, level = 3 }: { title: string; text: string[]; level?: Level }): JSX.Element {
  return (
    <div class="wi-empty">
      <Heading level={level} look="small">
        {title}
      </Heading>
      <Lines text={text} />
    </div>
  );
}
