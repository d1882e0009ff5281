import type { enCards } from './en-cards.ts';
import type { en } from './en.ts';

/** The sentences of the cards that widgets show, in one language. */
export type Words = typeof enCards;

/** Every sentence that people read, in one language: those of the cards, of adverts and of the extension's own pages. */
export type PageWords = typeof en;
