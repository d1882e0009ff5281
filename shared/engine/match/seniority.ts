import type { IndexedRole } from '../../model/pack.ts';
import type { Word } from './title-words.ts';

/** The rank a title names, and the word that names it. */
export type Seniority = { rank: string; word?: Word };

/** From the most telling: an apprentice in a manager's team is an apprentice. */
const ranks: [rank: string, stems: string[]][] = [
  ['apprentice', ['apprentice', 'apprenticeship']],
  ['trainee', ['trainee', 'student', 'cadet', 'tna', 'sna']],
  ['volunteer', ['volunteer', 'voluntary']],
  ['director', ['director', 'chief']],
  ['manager', ['manager', 'matron', 'head', 'superintendent']],
  ['consultant', ['consultant']],
  ['lead', ['lead', 'leader', 'supervisor']],
  ['advanced', ['advanced', 'anp', 'acp']],
  ['specialist', ['specialist', 'specialised', 'cns']],
  ['senior', ['senior', 'higher', 'principal', 'sister', 'charge']],
];

/** Crafts and professions without a register, which nobody enters unqualified. */
const trades =
  /^(?:chef|carpenter|joiner|plumber|electrician|painter|engineer|developer|architect|analyst|scientist|coder|accountant|lawyer)$/;

/**
 * The rank that the words of a title name; else `qualified` for a role with a register, a trade or
 * from band 5 up, and `entry` for others.
 * Undefined when nothing says. "Newly qualified" is qualified, also where "student" stands beside it.
 */
export function seniorityOf(words: Word[], role: IndexedRole | undefined): Seniority | undefined {
  const newly = words.find(({ stem }) => stem === 'newly');
  for (const [rank, stems] of ranks) {
    const word = words.find(({ stem, joins }) => stems.includes(stem) && joins !== 'tail');
    if (word && !(rank === 'trainee' && newly)) return { rank, word };
  }
  if (newly) return { rank: 'qualified', word: newly };
  if (!role) return undefined;
  const isTrade = words.some(({ stem }) => trades.test(stem));
  const isLow = role.bands.length === 0 || role.bands.some((band) => Number.parseInt(band, 10) < 5);
  return { rank: role.register || isTrade || !isLow ? 'qualified' : 'entry' };
}

/** Does the title offer a place to train? */
export function isTrainee(words: Word[]): boolean {
  return ['trainee', 'apprentice'].includes(seniorityOf(words, undefined)?.rank ?? '');
}

/** Does the title name an apprenticeship? */
export function isApprenticeship(words: Word[]): boolean {
  return seniorityOf(words, undefined)?.rank === 'apprentice';
}
