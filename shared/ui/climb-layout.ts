import type { Tread } from '../view/climb-treads.ts';
import type { ClimbView } from '../view/climb-view.ts';
import { placeLabels, type Label } from './climb-labels.ts';

/**
 * The two drawings of a climb. `width` is the narrowest that a drawing is ever shown at, so what fits then fits always;
 * `plot` is the height of the highest pay. Both in em: text is never scaled, only the treads stretch.
 */
export const drawings = {
  wide: { width: 36, plot: 10 },
  narrow: { width: 16.5, plot: 8 },
} as const;
export type Drawing = keyof typeof drawings;

/** A tread in lengths: `x` and `width` in per cent of the drawing, the rest in em from its top. */
export type TreadBox = {
  tread: Tread;
  isGoal: boolean;
  x: number;
  width: number;
  /** Where its sure part begins, and where the part that differs does: the same where pay is one figure. */
  top: number;
  softTop: number;
  /** Is there room for a ring around its number? */
  roomy: boolean;
};

export type ClimbLayout = {
  height: number;
  base: number;
  axis: number;
  treads: TreadBox[];
  labels: Label[];
  marks: { x: number; label: string }[];
  years: number[];
};

/** How high study is drawn: below any pay, and the same wherever it stands, as it stands for no amount. */
export const studyHeight = 0.9;
export const loanDepth = 1.5;
const head = 1.7;

/** Lays a climb out for one of its drawings: pure arithmetic, no measuring. */
export function climbLayout(view: ClimbView, drawing: Drawing): ClimbLayout {
  const { width, plot } = drawings[drawing];
  const base = head + plot;
  const treads = [
    ...view.treads.map((tread) => boxOf(tread, false, base, plot, width)),
    ...(view.goal ? [boxOf(view.goal, true, base, plot, width)] : []),
  ];
  const axis = base + 1.5 + (view.loan ? loanDepth + 1.2 : 0);
  return {
    height: axis + 0.5,
    base,
    axis,
    treads,
    labels: placeLabels(treads, base, width),
    marks: thin(view.marks, width),
    years: view.marks.map(({ at }) => at * 100),
  };
}

function boxOf(tread: Tread, isGoal: boolean, base: number, plot: number, width: number): TreadBox {
  const up = (part: number | undefined) => (part === undefined ? studyHeight : part * plot);
  return {
    tread,
    isGoal,
    x: tread.start * 100,
    width: tread.width * 100,
    top: base - (tread.kind === 'unknown' ? plot * 0.72 : up(tread.low)),
    softTop: base - (tread.kind === 'unknown' ? plot * 0.72 : up(tread.high)),
    roomy: tread.width * width > (tread.kind === 'study' ? 0 : 0.6) + tread.numbers.length * 1.3,
  };
}

/** Every n-th mark, n being the least at which the words under them stay apart. The last must have room to its right. */
function thin(marks: ClimbView['marks'], width: number): ClimbLayout['marks'] {
  const every = [1, 2, 3, 4, 5, 10].find((step) => {
    const kept = marks.filter((_, index) => index % step === 0);
    return kept.every(({ at, label }, index) => (kept[index + 1]?.at ?? 2) * width - at * width >= room(label));
  });
  return marks
    .filter(({ at, label }, index) => index % (every ?? 10) === 0 && (1 - at) * width >= room(label))
    .map(({ at, label }) => ({ x: at * 100, label }));
}

/** A mark's words and the space after them, in em. */
const room = (label: string) => label.length * 0.54 + 0.6;
