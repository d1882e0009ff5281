import type { Band } from '../../model/band.ts';
import type { IndexedRole } from '../../model/pack.ts';
import { bandFactor } from './band-hint.ts';
import { fieldOf } from './field-of.ts';
import type { Fit } from './fit.ts';
import { harmless, notOurs, plain, rankWords } from './harmless.ts';
import { isJobNoun, jobNouns } from './job-nouns.ts';
import type { NameLookup } from './name-lookup.ts';
import type { Name } from './names.ts';
import { isTrainee } from './seniority.ts';
import type { Phrase } from './title-phrases.ts';
import type { Word } from './title-words.ts';

/** A role that a title may name, where its name stands (UTF-16 offsets), and the words that speak against it. */
export type Weighed = {
  role: IndexedRole;
  name: Name;
  fit: Fit;
  confidence: number;
  start: number;
  end: number;
  against: Word[];
};

/** What is known beside the title. */
export type Around = { bands?: Band[]; employer?: string; text?: string };

const byFit: Record<Fit['how'], number> = { exact: 0.95, inside: 0.93, around: 0.91, employer: 0.88 };
const byForm: Record<Name['form'], number> = { full: 1, open: 1, letters: 0.97, word: 0.97, 'two-letters': 0.58 };

/** A word before the name that nothing explains, by the form of the name. Some names are easily made another job. */
const unknownBefore: Record<Name['form'], number> = {
  full: 0.9,
  open: 0.62,
  letters: 0.85,
  word: 0.84,
  'two-letters': 0.84,
};
/** So much stays of a name however many words stand before it. */
const floor: Record<Name['form'], number> = { full: 0.8, open: 0, letters: 0.7, word: 0.66, 'two-letters': 0.7 };

/**
 * How likely a name that fits a phrase is the role of the title, from 0 to 1. The factors were set so that real titles
 * at 0.9 and above are right nearly always; they are not probabilities on their own. `fitting` are the roles
 * that have a name in this title too, and how many telling words of it.
 */
export function weigh(
  name: Name,
  fit: Fit,
  phrase: Phrase,
  words: Word[],
  fitting: ReadonlyMap<IndexedRole, number>,
  lookup: NameLookup,
  around: Around,
): Weighed {
  const { role, form, kin } = name;
  const head = words[phrase.head]?.stem ?? '';
  const telling = tellingIn(fit, phrase, words);
  const isPlain = telling === 0;
  const isBefore = (at: number) => at >= phrase.first && at < phrase.head;
  const against: Word[] = [];
  let leading = 1;
  let elsewhere = 1;
  for (const [at, word] of words.entries()) {
    const factor = fit.told.has(at) ? 1 : factorOf(word, at);
    if (factor === 1) continue;
    against.push(word);
    if (isBefore(at) && factor > 0.61) leading *= factor;
    else elsewhere = Math.min(elsewhere, factor);
  }
  // "GP liaison", "OT equipment": letters before another word are most often whose, not who.
  const next = words[phrase.head + 1];
  if (
    form === 'letters' &&
    words[phrase.head]?.stem.length === 2 &&
    fit.told.size === 1 &&
    next?.joins === 'on' &&
    !isNoise(next.stem)
  )
    elsewhere *= 0.7;
  const confidence =
    byFit[fit.how] *
    byForm[form] *
    Math.max(leading, floor[form]) *
    elsewhere *
    bandFactor(around.bands, role, isTrainee(words));
  return { role, name, fit, confidence, start: fit.start, end: fit.end, against };

  /** How far a word that is not of the name leaves it standing. */
  function factorOf({ stem }: Word, at: number): number {
    const field = fieldOf(stem);
    if (kin.fields.has(field) || isNoise(stem)) return 1;
    if (notOurs.has(stem)) return isBefore(at) ? 0.4 : 0.7;
    const rivals = [...(lookup.rivals.get(head)?.get(field) ?? [])];
    const isRival = rivals.length > 0 && !rivals.includes(role);
    if (isRival && isPlain && rivals.some((rival) => isInLetters(rival, stem))) return 0.55;
    if (isRival && rivals.some((rival) => (fitting.get(rival) ?? 0) > telling))
      return isPlain || isBefore(at) ? 0.6 : 0.93;
    if (!isBefore(at)) return 1;
    if (isRival) return 0.75;
    // "Practice nurse manager" is no practice manager.
    if (at > Math.min(...fit.told) && isJobNoun(stem, jobNouns)) return 0.6;
    return rankWords.has(stem) ? 0.94 : unknownBefore[form];
  }
}

/** How many words of a name say which of all jobs with its head it is: none do in "staff nurse". */
export const tellingIn = (fit: Fit, { head }: Phrase, words: Word[]): number =>
  [...fit.told].filter((at) => at !== head && !plain.has(words[at]?.stem ?? '')).length;

/** "Staff nurse (RMN)": letters after a plain name say which. */
const isInLetters = ({ aka }: IndexedRole, stem: string): boolean => aka.some((name) => name === stem.toUpperCase());

/** Numbers, codes and words of contracts, shifts and wards. */
const isNoise = (stem: string): boolean => harmless.has(stem) || /\d/.test(stem) || stem.length === 1;
