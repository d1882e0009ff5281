import type { CardWords, Chip } from '../../shared/model/chip.ts';
import type { SiteChange } from '../site-data/site-data.ts';
import type { Page } from '../../shared/model/page.ts';

/**
 * What the script on a page may say to the background, and what comes back. Nothing here is about the person.
 * `seen page`: this page was read so; comes back with whether the panel was left open.
 * `chips for cards`: what each card of a list may say of its advert; `null` where that is nothing.
 * `mint token`: a one-use ticket for the panel to fetch this page with, in a frame here or in a tab of its own.
 * `panel closed`: remember that the panel was closed.
 * `site change`: what changed on this portal since this version came out; asked only where site data is fetched at all.
 */
export type PublicMessage =
  | { kind: 'seen page'; page: Page }
  | { kind: 'chips for cards'; cards: CardWords[] }
  | { kind: 'mint token'; page: Page; where: 'frame' | 'tab'; focus: boolean }
  | { kind: 'panel closed' }
  | { kind: 'site change'; site: string; url: string };

export type PublicReply<Kind extends PublicMessage['kind']> = {
  'seen page': { open: boolean };
  'chips for cards': { chips: (Chip | null)[] };
  'mint token': { token: string };
  'panel closed': object;
  'site change': { change: SiteChange | null };
}[Kind];

/** What the background says to the script on a page. */
export type PageMessage = { kind: 'panel ready' } | { kind: 'close panel' };

/** Guards are plain, without a schema library: the script on the page must stay tiny. */
export function isPublicMessage(message: unknown): message is PublicMessage {
  if (!isObject(message)) return false;
  if (message['kind'] === 'panel closed') return true;
  if (message['kind'] === 'site change')
    return typeof message['site'] === 'string' && typeof message['url'] === 'string';
  if (message['kind'] === 'chips for cards') return areCards(message['cards']);
  if (!isObject(message['page']) || typeof message['page']['kind'] !== 'string') return false;
  if (message['kind'] === 'seen page') return true;
  return message['kind'] === 'mint token' && (message['where'] === 'frame' || message['where'] === 'tab');
}

export function isPageMessage(message: unknown): message is PageMessage {
  return isObject(message) && (message['kind'] === 'panel ready' || message['kind'] === 'close panel');
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** More cards than a list has, or longer words than a card's fields, come from no list that we read. */
const areCards = (cards: unknown): boolean =>
  Array.isArray(cards) &&
  cards.length <= 200 &&
  cards.every(
    (card) => isObject(card) && Object.values(card).every((words) => typeof words === 'string' && words.length <= 300),
  );
