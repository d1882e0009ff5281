/** A stretch of a text, with the places in the list of spans of those that cover it. */
export type Piece = { text: string; covers: number[] };

/**
 * Cuts a text wherever a span begins or ends, so that spans that overlap can be marked. `spans` are UTF-16 offsets; those
 * outside of the text are cut to it. The pieces together are the text.
 */
export function piecesOf(text: string, spans: readonly { start: number; end: number }[]): Piece[] {
  const inside = (offset: number) => Math.min(Math.max(offset, 0), text.length);
  const cuts = new Set([0, text.length, ...spans.flatMap(({ start, end }) => [inside(start), inside(end)])]);
  const sorted = [...cuts].toSorted((one, other) => one - other);
  return sorted.slice(0, -1).map((from, at) => {
    const to = sorted[at + 1] ?? text.length;
    const covers = spans.flatMap(({ start, end }, place) => (start < to && from < end ? [place] : []));
    return { text: text.slice(from, to), covers };
  });
}
