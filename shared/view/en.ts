import { amounts } from './en/amounts.ts';
import { climb } from './en/climb.ts';
import { facts } from './en/facts.ts';
import { frame } from './en/frame.ts';
import { health } from './en/health.ts';
import { panel } from './en/panel.ts';
import { popup } from './en/popup.ts';
import { questions } from './en/questions.ts';
import { requirements } from './en/requirements.ts';
import { sideBySide } from './en/side-by-side.ts';
import { sources } from './en/sources.ts';
import { start } from './en/start.ts';
import { support } from './en/support.ts';
import { terms } from './en/terms.ts';
import { vacancy } from './en/vacancy.ts';
import { way } from './en/way.ts';
import { welcome } from './en/welcome.ts';

/** British English: plain words, short sentences, figures as numerals. One file a card. */
export const en = {
  /** The language tag, for `lang` and for writing numbers and days. */
  lang: 'en-GB',
  direction: 'ltr' as 'ltr' | 'rtl',
  amounts,
  climb,
  facts,
  frame,
  health,
  panel,
  popup,
  questions,
  requirements,
  sideBySide,
  sources,
  start,
  support,
  terms,
  vacancy,
  way,
  welcome,
};
