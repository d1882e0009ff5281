import { expect, test } from 'vitest';
import { climbView } from '../view/climb-view.ts';
import { en } from '../view/en.ts';
import { content, today } from '../view/examples/content.ts';
import * as ways from '../view/examples/ways.ts';
import { climbLayout, drawings, type Drawing } from './climb-layout.ts';

const pictures = Object.entries(ways).flatMap(([name, way]) =>
  'steps' in way ? (['wide', 'narrow'] as const).map((drawing) => ({ name, way, drawing })) : [],
);

const layoutOf = (way: (typeof pictures)[number]['way'], drawing: Drawing) =>
  climbLayout(climbView(way, content, en, today), drawing);

/** Where words lie at the narrowest that a drawing is shown at, in em; 0.6 em a letter is more than any system font takes. */
function boxOf({ text, x, y, indent, end }: ReturnType<typeof climbLayout>['labels'][number], drawing: Drawing) {
  const at = (x / 100) * drawings[drawing].width;
  const left = end ? at - text.length * 0.6 : at + indent;
  return { left, right: left + text.length * 0.6, top: y - 0.8, bottom: y + 0.2 };
}

test.each(pictures)('$name, $drawing: no words run into others, or out of the picture', ({ way, drawing }) => {
  const boxes = layoutOf(way, drawing).labels.map((label) => boxOf(label, drawing));
  for (const [index, a] of boxes.entries()) {
    expect(a.left).toBeGreaterThanOrEqual(-0.1);
    expect(a.right).toBeLessThanOrEqual(drawings[drawing].width + 0.1);
    for (const b of boxes.slice(index + 1)) {
      const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
      expect(apart, `Labels at ${JSON.stringify(a)} and ${JSON.stringify(b)} overlap`).toBe(true);
    }
  }
});

test.each(pictures)('$name, $drawing: the marks of years keep apart', ({ way, drawing }) => {
  const { marks } = layoutOf(way, drawing);
  const at = marks.map(({ x, label }) => ({ from: (x / 100) * drawings[drawing].width, length: label.length * 0.54 }));
  for (const [index, { from, length }] of at.entries())
    expect(at[index + 1]?.from ?? drawings[drawing].width).toBeGreaterThan(from + length);
});

test.each(pictures)('$name, $drawing: every step has its number', ({ way, drawing }) => {
  const numbers = layoutOf(way, drawing).treads.flatMap(({ tread }) => tread.numbers);
  expect(numbers.toSorted((a, b) => a - b)).toEqual(way.steps.map((_, index) => index + 1));
});

test('the pay at the start and at the end can be read at any width', () => {
  for (const drawing of ['wide', 'narrow'] as const) {
    const texts = layoutOf(ways.earnAllTheWay, drawing).labels.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['£25,272', '£32,073 to £39,043']));
  }
});

test('room is made for a loan only where there is one', () => {
  const [withLoan, without] = [ways.byDegree, ways.earnAllTheWay].map((way) => layoutOf(way, 'narrow').height);
  expect(withLoan).toBeGreaterThan(without ?? Infinity);
});
