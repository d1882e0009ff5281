import { amounts } from './en/amounts.ts';
import { climb } from './en/climb.ts';
import { facts } from './en/facts.ts';
import { questions } from './en/questions.ts';
import { sideBySide } from './en/side-by-side.ts';
import { sources } from './en/sources.ts';
import { start } from './en/start.ts';
import { support } from './en/support.ts';
import { terms } from './en/terms.ts';
import { way } from './en/way.ts';

/** British English for the cards: plain words, short sentences, figures as numerals. A widget ships these alone. */
export const enCards = {
  /** The language tag, for `lang` and for writing numbers and days. */
  lang: 'en-GB',
  direction: 'ltr' as 'ltr' | 'rtl',
  amounts,
  climb,
  facts,
  questions,
  sideBySide,
  sources,
  start,
  support,
  terms,
  way,
};
