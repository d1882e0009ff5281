import type { Card } from '../../shared/model/page.ts';
import type { Read } from '../../shared/model/vacancy.ts';
import { find } from '../../shared/page/find.ts';
import type { Outline } from '../../shared/page/outline.ts';
import { findCards } from './find-cards.ts';
import { readCard } from './read-cards.ts';
import type { Portal, ResultsPage } from './site.ts';

type ResultsReading = { count?: Read<number>; cards: Card[]; conflicts: string[]; missing: string[] };

/** Without these, where the portal has them, a card is only partly read. Others many adverts don't give. */
const needed = ['title', 'url', 'employer', 'place', 'salary'] as const;

/** Reads a list of jobs: how many there are, as its heading says, and each card that is on this page. */
export const readResults = (
  portal: Portal,
  expected: ResultsPage,
  page: Document,
  outline: Outline,
  url: URL,
): ResultsReading => {
  const readings = findCards(portal, expected, page, url).map(({ element }) =>
    readCard(portal, expected, element, url),
  );
  const cards = readings.map(({ card }) => card);
  const counts = countsIn(outline, expected.count);
  const [count] = counts.values();

  const none = saysNone(outline, expected);
  return {
    ...(count && counts.size === 1 && { count }),
    cards,
    conflicts: [
      ...(counts.size > 1 ? ['count'] : []),
      ...new Set(readings.flatMap(({ conflicts }): string[] => conflicts)),
    ],
    missing: [
      ...(counts.size === 0 && !none && !expected.countless ? ['count'] : []),
      ...(cards.length === 0 && !none ? ['cards'] : []),
      ...needed.filter((name) => (name === 'url' || expected.fields[name]) && cards.some((card) => !card[name])),
    ],
  };
};

/** Does the page say that there are no jobs? */
export const saysNone = (outline: Outline, expected: ResultsPage): boolean =>
  expected.none.some((finder) => find(outline, finder).length > 0) ||
  outline.lines().some((line) => expected.saysNone?.test(line) ?? false);

/** Each number of jobs that a heading gives. The quote ends with it: what follows is what the person searched for. */
const countsIn = ({ headings }: Outline, pattern: RegExp): Map<number, Read<number>> => {
  const counts = new Map<number, Read<number>>();
  for (const { words } of headings) {
    const [quote, digits = ''] = pattern.exec(words) ?? [];
    const value = Number(digits.replaceAll(',', ''));
    if (quote !== undefined && !counts.has(value)) counts.set(value, { value, quote, by: 'heading' });
  }
  return counts;
};
