import { fieldOf } from './field-of.ts';
import { notOurs } from './harmless.ts';
import type { NameLookup } from './name-lookup.ts';
import type { Phrase } from './title-phrases.ts';
import { titleWords, type Word } from './title-words.ts';
import { tellingIn, type Around, type Weighed } from './weigh.ts';

/** So much of an advert is looked at: what it is about stands at its beginning. */
const beginning = 4000;

/**
 * How far an employer or an advert of another field leaves a role standing, as a factor; they never make it likelier.
 * A "staff nurse" whose advert speaks of RMN, and not of RGN, is hardly an adult nurse.
 */
export function surroundings(
  { role, fit, name }: Weighed,
  phrase: Phrase,
  words: Word[],
  lookup: NameLookup,
  { employer = '', text = '' }: Around,
): number {
  const isElsewhere = titleWords(employer.slice(0, 200)).some(({ stem }) => notOurs.has(stem));
  return (isElsewhere ? 0.8 : 1) * (tellingIn(fit, phrase, words) === 0 && namesAnother() ? 0.6 : 1);

  function namesAnother(): boolean {
    const rivals = lookup.rivals.get(words[phrase.head]?.stem ?? '');
    const letters = new Set(
      text
        .slice(0, beginning)
        .match(/\b[A-Z]{3,6}\b/g)
        ?.map((word) => word.toLowerCase()),
    );
    if ([...letters].some((stem) => name.kin.letters.has(stem))) return false;
    return [...letters].some((stem) =>
      [...(rivals?.get(fieldOf(stem)) ?? [])].some((rival) => rival !== role && rival.aka.includes(stem.toUpperCase())),
    );
  }
}
