import type { Words } from '../shared/view/words.ts';

/** The sentences of the cards. A file beside the code and not in it: a page loads one language, whichever it is. */
export const words = (): Promise<Words> => import('../shared/view/en-cards.ts').then(({ enCards }) => enCards);
