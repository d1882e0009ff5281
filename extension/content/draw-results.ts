import type { Chip } from '../../shared/model/chip.ts';
import type { Card } from '../../shared/model/page.ts';
import type { CardPlace } from '../sites/site.ts';
import { shownHeading } from './after-heading.ts';
import { mountBar } from './bar.ts';
import { drawChips, type DrawnChip } from './chips.ts';
import { dimmer } from './dimmer.ts';
import type { Say } from './say.ts';

/** A list of jobs as it was read: its cards, where they stand, and what each may say, all in one order. */
type Results = { cards: Card[]; places: CardPlace[]; chips: (Chip | null)[] };

/**
 * Draws the chips, and the bar where some jobs on the list say that they train people. All of it is about the adverts
 * alone, nothing in it about a person: the page's own scripts can read it. Everything ends with `signal`.
 */
export function drawResults(
  document: Document,
  { cards, places, chips }: Results,
  say: Say,
  signal: AbortSignal,
): void {
  const drawn = places.flatMap(({ element, link }, at): DrawnChip[] => {
    const [chip, card] = [chips[at], cards[at]];
    // Of a card that leads to two adverts, nobody knows which one its words are about.
    return chip && card?.url && card.title ? [{ element, chip, href: link.href, job: card.title.value }] : [];
  });
  const heading = shownHeading(document);
  drawChips(document, drawn, say, signal);

  const withChip = (kind: Chip['kind']) => drawn.filter(({ chip }) => chip.kind === kind).map(({ element }) => element);
  const [training, apprenticeships] = [withChip('trains-you'), withChip('apprenticeship')];
  const forth = new Set([...training, ...apprenticeships]);
  const back = places.map(({ element }) => element).filter((element) => !forth.has(element));
  if (forth.size === 0 || places.length < 2) return;
  const counts = { jobs: places.length, training: training.length, apprenticeships: apprenticeships.length };
  const dim = back.length > 0 ? dimmer(document, back, [...forth], signal) : undefined;
  mountBar(document, { heading, counts, dim }, say, signal);
}
