import type { Card } from '../../shared/model/page.ts';
import { askPublic } from '../messages/ask-public.ts';
import type { CardPlace } from '../sites/site.ts';
import { drawResults } from './draw-results.ts';
import { say } from './say.ts';
import { wordsOf } from './words-of.ts';

/** On a list of jobs: asks the background what each card may say, and draws it. `places` are those of `cards`, in order. */
export async function startResults(
  document: Document,
  cards: Card[],
  places: CardPlace[],
  signal: AbortSignal,
): Promise<void> {
  const { chips } = await askPublic({ kind: 'chips for cards', cards: cards.map(wordsOf) });
  if (!signal.aborted) drawResults(document, { cards, places, chips }, say, signal);
}
