import type { IndexedRole } from '../../model/pack.ts';
import { fitsIn, withoutHead, type Found } from './fits-in.ts';
import { plain } from './harmless.ts';
import type { NameLookup } from './name-lookup.ts';
import type { Name } from './names.ts';
import { settingOf } from './setting-of.ts';
import { settleTies } from './settle-ties.ts';
import { surroundings } from './surroundings.ts';
import { titlePhrases, type Phrase } from './title-phrases.ts';
import type { Word } from './title-words.ts';
import { tellingIn, weigh, type Around, type Weighed } from './weigh.ts';

/** A title that names more jobs is a list of them, and its first ones are enough. */
const mostJobs = 8;

/** The roles whose names fit a phrase of the title, likeliest first, one entry for each role. */
export function rankCandidates(words: Word[], lookup: NameLookup, around: Around): Weighed[] {
  const phrases = titlePhrases(words, lookup.heads).slice(0, mostJobs);
  const setting = settingOf(around.employer ?? '');
  const inPhrases = phrases.flatMap((phrase) => fitsIn(phrase, words, lookup, setting));
  const found = inPhrases.length > 0 ? inPhrases : withoutHead(words, lookup);
  const fitting = new Map<IndexedRole, number>();
  for (const { name, fit, phrase } of found)
    fitting.set(name.role, Math.max(fitting.get(name.role) ?? 0, tellingIn(fit, phrase, words)));
  const best = new Map<IndexedRole, Weighed>();
  for (const { name, fit, phrase } of found) {
    const candidate = weigh(name, fit, phrase, words, fitting, lookup, around);
    candidate.confidence *=
      placeFactor(name, phrase, phrases, words, found) * surroundings(candidate, phrase, words, lookup, around);
    // "Receptionist", and the employer is a surgery.
    if (
      fit.how === 'exact' &&
      tellingIn(fit, phrase, words) === 0 &&
      found.some((other) => other.fit.how === 'employer')
    )
      candidate.confidence *= 0.88;
    // A shorter name inside a longer one is another role's: "healthcare assistant" in "senior healthcare assistant".
    if (found.some((other) => isLonger(other, { name, fit, phrase }))) candidate.confidence *= 0.6;
    const known = best.get(name.role);
    if (!known || known.confidence < candidate.confidence) best.set(name.role, candidate);
  }
  const equals = phrases.filter(
    (phrase) => phrase.place === 'peer' || (phrase.place === 'main' && !isRank(phrase, words)),
  );
  const isNamed = (one: Weighed, phrase: Phrase) =>
    found.some((other) => other.phrase === phrase && other.name.role === one.role) ||
    (one.name.form === 'letters' && one.name.kin.heads.has(words[phrase.head]?.stem ?? ''));
  const ranked = [...best.values()]
    .map((candidate) => ({
      ...candidate,
      confidence: candidate.confidence * (equals.every((phrase) => isNamed(candidate, phrase)) ? 1 : 0.74),
    }))
    .toSorted((one, other) => other.confidence - one.confidence);
  return settleTies(ranked, words).map((one) => ({ ...one, confidence: Math.round(one.confidence * 100) / 100 }));
}

/** A remark counts where it says more of the job that the title names, or where the title names only a rank. */
function placeFactor(name: Name, phrase: Phrase, phrases: Phrase[], words: Word[], found: Found[]): number {
  if (phrase.place === 'main' || phrase.place === 'peer') return 1;
  if (phrase.place === 'event') return 0.88;
  const main = phrases.find(({ place }) => place === 'main');
  const head = main && words[main.head]?.stem;
  if (main && head !== undefined && name.kin.heads.has(head)) return 0.95;
  return main && isRank(main, words) && !found.some((one) => one.phrase === main) ? 0.8 : 0.45;
}

const isLonger = (one: Found, other: Found): boolean =>
  one.phrase === other.phrase &&
  one.name.role !== other.name.role &&
  one.fit.how === 'exact' &&
  other.fit.how !== 'employer' &&
  one.fit.told.size > other.fit.told.size &&
  [...other.fit.told].every((at) => one.fit.told.has(at));

/** "Team lead", "senior": what they lead is said elsewhere. */
const isRank = ({ first, head }: Phrase, words: Word[]): boolean =>
  /^(?:lead|leader|supervisor|deputy|senior)$/.test(words[head]?.stem ?? '') &&
  words.slice(first, head).every(({ stem }) => plain.has(stem));
