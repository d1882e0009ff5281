import type { ClimbView } from './climb-view.ts';
import type { Words } from './words.ts';

/** One thing drawn in a picture, and its name. */
export type KeyItem = { kind: keyof Words['climb']['key']; label: string };

/** The key of a picture: only what is drawn in it. */
export function climbKey(
  { treads, goal, waits, loan, arrival }: Pick<ClimbView, 'treads' | 'goal' | 'waits' | 'loan' | 'arrival'>,
  { climb }: Words,
): KeyItem[] {
  const all = goal ? [...treads, goal] : treads;
  const isDrawn: Record<KeyItem['kind'], boolean> = {
    paid: treads.some(({ kind }) => kind === 'paid'),
    study: treads.some(({ kind }) => kind === 'study'),
    unknown: all.some(({ kind }) => kind === 'unknown'),
    wait: waits.length > 0,
    range: all.some(({ low, high, soft }) => low !== high || soft > 0),
    goal: goal !== undefined,
    loan: (loan?.points.length ?? 0) > 0,
    arrival: arrival !== undefined,
  };
  return (Object.keys(isDrawn) as KeyItem['kind'][])
    .filter((kind) => isDrawn[kind])
    .map((kind) => ({ kind, label: climb.key[kind] }));
}
