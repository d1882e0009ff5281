import type { Read } from '../../shared/model/vacancy.ts';
import { find, type Finder } from '../../shared/page/find.ts';
import type { Outline } from '../../shared/page/outline.ts';
import { describeFinder } from './describe-finder.ts';

/** What came of a field: what was read, or why nothing was. */
type Outcome = { read: Read<unknown> | undefined; isConflict: boolean };

/** A field, what came of it, and what each of its finders found; `→` is the one whose words were taken. */
export const explainField = (outline: Outline, name: string, finders: Finder[], outcome: Outcome): string[] => [
  `${name}: ${outcomeText(outcome)}`,
  ...explainFinders(outline, finders, outcome.read),
];

/** What each finder found, a line each. */
export const explainFinders = (outline: Outline, finders: Finder[], taken?: Read<unknown>): string[] => {
  let isTaken = taken === undefined;
  return finders.map((finder) => {
    const found = find(outline, finder);
    const isThis = !isTaken && found.some(({ quote, by }) => quote === taken?.quote && by === taken.by);
    isTaken ||= isThis;
    const words = [...new Set(found.map(({ quote }) => `“${briefly(quote)}”`))].join(' and ') || 'nothing';
    return `  ${isThis ? '→' : found.length > 0 ? '·' : ' '} ${describeFinder(finder)}: ${words}`;
  });
};

const outcomeText = ({ read, isConflict }: Outcome): string => {
  if (read) return typeof read.value === 'object' ? JSON.stringify(read.value) : String(read.value);
  return isConflict ? 'can’t tell: readings disagree, or it can’t be so' : 'can’t tell: nothing was found';
};

/** Enough of a text to know it by. */
const briefly = (text: string): string => (text.length > 120 ? `${text.slice(0, 120)}…` : text);
