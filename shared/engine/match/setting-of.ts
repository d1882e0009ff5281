import { fieldOf } from './field-of.ts';
import { titleWords } from './title-words.ts';

/** Words in an employer's name that say what kind of place it is, with the fields that job names have for it. */
const settings: [RegExp, string[]][] = [
  [
    /\b(?:surgery|medical (?:centre|practice|group)|health centre|gp|practices?|partners|pcn)\b/i,
    ['gp', 'practice', 'surgery'],
  ],
  [/\bhospice\b/i, ['hospice']],
  [/\b(?:care home|nursing home|residential home)\b/i, ['carehome', 'nursinghome']],
  [/\bambulance\b/i, ['ambulance']],
  [/\bdental\b/i, ['dent']],
  [/\b(?:hmp|prison)\b/i, ['prison']],
];

/** The fields that an employer's name stands for. Only its first 200 characters count. */
export function settingOf(employer: string): ReadonlySet<string> {
  const name = employer.slice(0, 200);
  if (titleWords(name).length === 0) return new Set();
  return new Set(settings.flatMap(([words, fields]) => (words.test(name) ? fields.map(fieldOf) : [])));
}
