import { assert, integer, property, record, array, string } from 'fast-check';
import { expect, test } from 'vitest';
import { piecesOf } from './pieces-of.ts';

test('spans that overlap are cut into pieces, each of which knows what covers it', () => {
  expect(
    piecesOf('a nurse with a degree', [
      { start: 2, end: 12 },
      { start: 8, end: 21 },
    ]),
  ).toEqual([
    { text: 'a ', covers: [] },
    { text: 'nurse ', covers: [0] },
    { text: 'with', covers: [0, 1] },
    { text: ' a degree', covers: [1] },
  ]);
});

test('the pieces of any text and any spans are the text', () => {
  const span = record({ start: integer({ min: -5, max: 60 }), end: integer({ min: -5, max: 60 }) });
  assert(
    property(string({ maxLength: 50 }), array(span, { maxLength: 8 }), (text, spans) => {
      const pieces = piecesOf(text, spans).map((piece) => piece.text);
      expect(pieces.join('')).toBe(text);
    }),
    { seed: 2026 },
  );
});
