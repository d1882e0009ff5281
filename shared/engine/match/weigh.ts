import type { Band } from '../../model/band.ts';
import type { IndexedRole } from '../../model/pack.ts';
import { bandFactor } from './band-hint.ts';
import { fieldFactor, isOtherJob, leadingFactor } from './modifiers.ts';
import type { Name } from './name-lookup.ts';
import { isTrainee } from './seniority.ts';
import type { Phrase } from './title-phrases.ts';
import { titleWords } from './title-words.ts';
import type { Word } from './title-words.ts';

/** A role that a title may name, where its name stands (UTF-16 offsets), and the words that speak against it. */
export type Weighed = { role: IndexedRole; confidence: number; start: number; end: number; against: Word[] };

/** What is known beside the title. */
export type Around = { bands?: Band[]; employer?: string; text?: string };

const byPlace: Record<Phrase['place'], number> = { main: 1, peer: 1, event: 0.85, remark: 0.45 };
const byForm: Record<Name['form'], number> = { full: 0.95, open: 0.95, letters: 0.92, word: 0.82, 'two-letters': 0.55 };

/**
 * How likely a name at the head of a phrase is the role of the title, from 0 to 1. The factors were set so that real
 * titles at 0.9 and above are right nearly always; they are not probabilities on their own.
 */
export function weigh(name: Name, phrase: Phrase, words: Word[], phrases: Phrase[], around: Around): Weighed {
  const { role, form, kin } = name;
  const first = phrase.head - name.words.length + 1;
  const peers = new Set(phrases.filter(({ place }) => place === 'peer').map(({ head }) => head));
  const against: Word[] = [];
  let leading = 1;
  let field = 1;
  let namedInLetters = form === 'letters';
  for (const [at, word] of words.entries()) {
    if (kin.letters.has(word.stem)) namedInLetters = true;
    // Another job on equal terms ("nurse / midwife") is counted once, by whoever compares the candidates.
    if (kin.words.has(word.stem) || kin.letters.has(word.stem) || (peers.has(at) && isOtherJob(word.stem))) continue;
    const leads = at >= phrase.first && at < first;
    const factor = leads ? leadingFactor(word.stem, role) : fieldFactor(word.stem, role);
    if (factor === 1) continue;
    against.push(word);
    if (!leads) field = Math.min(field, factor);
    else leading *= form === 'word' || form === 'open' ? factor ** 2 : factor;
  }
  // "RMN or RGN" leaves the choice to the applicant.
  if (namedInLetters && field === 0.5) field = 0.74;
  const base = byForm[form] * byPlace[phrase.place];
  const confidence =
    base * leading * field * bandFactor(around.bands, role, isTrainee(words)) * surroundings(around, role);
  return { role, confidence, start: words[first]?.start ?? 0, end: words[phrase.head]?.end ?? 0, against };
}

const otherNurse = /\b(?:RMN|RNLD|RNMH|(?:mental health|learning disabilit\w+|paediatric|children['’]?s) nurses?)\b/i;
const adultNurse = /\b(?:RGN|adult (?:branch|nurs)|general nurs)/i;

/** An employer or an advert of another field makes a role less likely, never more. */
function surroundings({ employer = '', text = '' }: Around, role: IndexedRole): number {
  const start = text.slice(0, 4000);
  const branch = role.register && otherNurse.test(start) && !adultNurse.test(start) ? 0.6 : 1;
  const field = titleWords(employer.slice(0, 200)).some(({ stem }) => fieldFactor(stem, role) < 0.5) ? 0.8 : 1;
  return branch * field;
}
