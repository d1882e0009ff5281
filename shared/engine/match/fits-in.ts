import { doctorHeads } from './doctor-heads.ts';
import { fieldOf } from './field-of.ts';
import { fitOf, type Fit } from './fit.ts';
import { isJobNoun } from './job-nouns.ts';
import type { NameLookup } from './name-lookup.ts';
import type { Name } from './names.ts';
import type { Phrase } from './title-phrases.ts';
import type { Word } from './title-words.ts';

/** A name that fits a phrase of a title. */
export type Found = { name: Name; fit: Fit; phrase: Phrase };

/** The names that fit at the head of a phrase; else at the noun before it, where the head is only how it is done. */
export function fitsIn(phrase: Phrase, words: Word[], lookup: NameLookup, setting: ReadonlySet<string>): Found[] {
  const found = fitsAt(phrase, words, lookup, setting);
  if (found.length > 0 || !manners.test(words[phrase.head]?.stem ?? '')) return found;
  for (let head = phrase.head - 1; head >= phrase.first; head -= 1) {
    const stem = words[head]?.stem ?? '';
    if (!isJobNoun(stem, lookup.heads) || doctorHeads.test(stem)) continue;
    return fitsAt({ ...phrase, head }, words, lookup, setting).map((one) => ({ ...one, phrase }));
  }
  return [];
}

/** "Occupational therapist specialist", "nurse fellow". */
const manners = /^(?:specialist|practitioner|clinician|fellow|assessor|advisor|professional|nurse)$/;

/** Names that end on no job noun ("admin support"), for a title that has none. */
export function withoutHead(words: Word[], lookup: NameLookup): Found[] {
  return words.flatMap(({ stem }, head) => {
    const phrase: Phrase = { first: head, head, place: 'main' };
    return (lookup.byHead.get(stem) ?? []).flatMap((name) => {
      const fit = name.words.length > 1 ? fitOf(name, phrase, words, new Set()) : undefined;
      return fit?.how === 'exact' ? [{ name, fit, phrase }] : [];
    });
  });
}

function fitsAt(phrase: Phrase, words: Word[], lookup: NameLookup, setting: ReadonlySet<string>): Found[] {
  const head = words[phrase.head]?.stem ?? '';
  const told = new Set([...words.map(({ stem }) => fieldOf(stem)), ...setting]);
  if (told.has('healthcare')) told.add('health');
  const names = [...(lookup.byHead.get(head) ?? []), ...(doctorHeads.test(head) ? lookup.ofDoctors : [])];
  const found = names.flatMap((name) => {
    if (!name.needs.every((field) => told.has(field))) return [];
    const fit = fitOf(name, phrase, words, setting);
    return fit ? [{ name, fit, phrase }] : [];
  });
  return [...found, ...inLetters(phrase, words, lookup)];
}

/** "RMN staff nurse": letters before a head that goes with them. */
function inLetters({ first, head }: Phrase, words: Word[], lookup: NameLookup): Found[] {
  const headStem = words[head]?.stem ?? '';
  return words.slice(first, head).flatMap(({ stem }, at) => {
    const phrase: Phrase = { first, head: first + at, place: 'main' };
    const names = (lookup.byHead.get(stem) ?? []).filter(
      ({ form, kin }) => form === 'letters' && kin.heads.has(headStem),
    );
    return names.flatMap((name) => {
      const fit = fitOf(name, phrase, words, new Set());
      return fit ? [{ name, fit, phrase }] : [];
    });
  });
}
