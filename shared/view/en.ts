import { enCards } from './en-cards.ts';
import { doors } from './en/doors.ts';
import { frame } from './en/frame.ts';
import { health } from './en/health.ts';
import { moneyYears } from './en/money-years.ts';
import { nextQuestion } from './en/next-question.ts';
import { panel } from './en/panel.ts';
import { popup } from './en/popup.ts';
import { requirements } from './en/requirements.ts';
import { sites } from './en/sites.ts';
import { vacancy } from './en/vacancy.ts';
import { welcome } from './en/welcome.ts';

/** British English, whole. One file a card. */
export const en = {
  ...enCards,
  doors,
  frame,
  health,
  moneyYears,
  nextQuestion,
  panel,
  popup,
  requirements,
  sites,
  vacancy,
  welcome,
};
