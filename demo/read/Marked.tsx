import type { JSX } from 'preact';
import { piecesOf } from './pieces-of.ts';

type Props = { text: string; spans: readonly { start: number; end: number; label: string }[] };

/** A text with marks on it; each mark begins with what it is, so that no one needs to see its colour. */
export function Marked({ text, spans }: Props): JSX.Element {
  const begun = new Set<number>();
  return (
    <p class="marked">
      {piecesOf(text, spans).map(({ text: piece, covers }, at) => {
        const first = covers.filter((place) => !begun.has(place));
        for (const place of first) begun.add(place);
        if (covers.length === 0) return <span key={at}>{piece}</span>;
        return (
          <mark key={at}>
            {first.map((place) => (
              <span key={place} class="what">
                {spans[place]?.label}{' '}
              </span>
            ))}
            {piece}
          </mark>
        );
      })}
    </p>
  );
}
