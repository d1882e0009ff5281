import { isDeepStrictEqual } from 'node:util';
import type { Card, Page } from '../../shared/model/page.ts';
import type { Read } from '../../shared/model/vacancy.ts';

type Results = Extract<Page, { kind: 'results' }>;

/**
 * What a list of jobs claims after a change that kept its text, though it did not claim it before. Cards may go, and so
 * may their fields; none may come, and no field may become another, or another card's.
 */
export const wrongInResults = (before: Results, after: Results): string[] => {
  const fresh = (name: string) => !before.health.conflicts.includes(name);
  const wrong =
    after.count && fresh('count') && !isDeepStrictEqual(said(after.count), said(before.count))
      ? [`count: ${after.count.value}`]
      : [];
  if (after.cards.length > before.cards.length) wrong.push(`${after.cards.length} cards`);
  for (const card of after.cards) {
    const fields = Object.entries(card).filter(([name, read]) => read !== undefined && fresh(name));
    const isOf = (old: Card) =>
      fields.every(([name, read]) =>
        // A band may be read from the title as well.
        name === 'band'
          ? read?.value === old.band?.value
          : isDeepStrictEqual(said(read), said(old[name as keyof Card])),
      );
    if (!before.cards.some(isOf)) wrong.push(`a card that was not there: ${JSON.stringify(card)}`);
  }
  return wrong;
};

const said = (read: Read<unknown> | undefined) => read && { value: read.value, quote: read.quote };
