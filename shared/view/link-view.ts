import type { Words } from './words.ts';

/** A link out of the card. It opens a new tab, as a card may stand in a frame; `note` says so to all who ask. */
export type LinkView = { text: string; address: string; note: string };

/** A link with its words. */
export const linkView = (text: string, address: string, words: Words): LinkView => ({
  text,
  address,
  note: words.sources.newTab,
});
