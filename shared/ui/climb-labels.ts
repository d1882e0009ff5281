import type { TreadBox } from './climb-layout.ts';

/** Words on a climb: `x` in per cent, `y` in em, `indent` in em after `x`; `end` stands before `x`, not after it. */
export type Label = { text: string; x: number; y: number; indent: number; end: boolean };

type Box = { left: number; right: number; top: number; bottom: number };

/** A digit of bold text takes at most this much of its size, in any system font. */
const glyph = 0.6;

/**
 * The longest label of each tread that runs into no other tread and no other label; a tread with no room has none, as
 * its number leads to the list. The goal and the first tread choose first; the first, where one starts,
 * may stand a little higher, above the next. `width` is the drawing's narrowest, in em.
 */
export function placeLabels(treads: readonly TreadBox[], base: number, width: number): Label[] {
  const taken: Box[] = [];
  const inTurn = [...treads].toSorted((a, b) => turnOf(a) - turnOf(b));
  return inTurn.flatMap((box) => {
    const others = treads.filter((other) => other !== box).map((other) => bodyOf(other, base, width));
    const label = box.tread.labels
      .flatMap((text) => (box.x === 0 ? [0, 1, 2] : [0]).map((lift) => labelFor(box, text, base, lift * 0.7)))
      .find((each) => {
        const area = areaOf(each, width);
        return area.left > -0.01 && area.right < width + 0.01 && ![...others, ...taken].some(overlaps(area));
      });
    if (label) taken.push(areaOf(label, width));
    return label ? [label] : [];
  });
}

/** Below 0: the goal; then the first tread; then the widest. */
const turnOf = ({ isGoal, x, width }: TreadBox) => (isGoal ? -2 : x === 0 ? -1 : 100 - width);

function labelFor({ tread, isGoal, x, width, softTop }: TreadBox, text: string, base: number, lift: number): Label {
  if (tread.kind === 'study') return { text, x, y: base - 1.55, indent: 2.1 + afterFirst(tread) * 1.2, end: false };
  const y = softTop - 0.45 - lift;
  return isGoal ? { text, x: x + width, y, indent: 0, end: true } : { text, x, y, indent: 0.1, end: false };
}

/** Each number after the first makes the ring before the label longer. */
const afterFirst = ({ numbers }: TreadBox['tread']) => Math.max(0, numbers.length - 1);

function areaOf({ text, x, y, indent, end }: Label, width: number): Box {
  const at = (x / 100) * width;
  const length = text.length * glyph;
  const left = end ? at - length : at + indent;
  return { left, right: left + length, top: y - 0.9, bottom: y + 0.25 };
}

/** What a tread covers; over study stands its number. */
function bodyOf({ tread, x, width, softTop }: TreadBox, base: number, all: number): Box {
  const top = tread.kind === 'study' ? softTop - 1.6 : softTop;
  return { left: (x / 100) * all, right: ((x + width) / 100) * all, top, bottom: base };
}

const overlaps = (a: Box) => (b: Box) =>
  a.left < b.right - 0.05 && b.left < a.right - 0.05 && a.top < b.bottom && b.top < a.bottom;
