import type { IndexedRole } from '../../model/pack.ts';
import { doctorHeads } from './doctor-heads.ts';
import { fieldOf } from './field-of.ts';
import { fitOf, type Fit } from './fit.ts';
import { plain } from './harmless.ts';
import { isJobNoun } from './job-nouns.ts';
import type { NameLookup } from './name-lookup.ts';
import type { Name } from './names.ts';
import { surroundings } from './surroundings.ts';
import { settingOf } from './setting-of.ts';
import { titlePhrases, type Phrase } from './title-phrases.ts';
import type { Word } from './title-words.ts';
import { tellingIn, weigh, type Around, type Weighed } from './weigh.ts';

type Found = { name: Name; fit: Fit; phrase: Phrase };

/** The roles whose names fit a phrase of the title, likeliest first, one entry for each role. */
export function rankCandidates(words: Word[], lookup: NameLookup, around: Around): Weighed[] {
  const phrases = titlePhrases(words, lookup.heads);
  const setting = settingOf(around.employer ?? '');
  const found = phrases.flatMap((phrase) => fitsIn(phrase, words, lookup, setting));
  if (found.length === 0) found.push(...withoutHead(words, lookup));
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

/** The names that fit at the head of a phrase; else at the noun before it, where the head is only how it is done. */
function fitsIn(phrase: Phrase, words: Word[], lookup: NameLookup, setting: ReadonlySet<string>): Found[] {
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
function withoutHead(words: Word[], lookup: NameLookup): Found[] {
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

/** Of roles with the very same name the one is sure whose other names the title has words of; else none is. */
function settleTies(ranked: Weighed[], words: Word[]): Weighed[] {
  const [first, ...others] = ranked;
  if (!first) return [];
  const same = (one: Weighed) =>
    one.name.words.join(' ') === first.name.words.join(' ') && first.confidence - one.confidence < 0.05;
  const tied = [first, ...others.filter(same)];
  if (tied.length === 1) return ranked;
  const evidence = (one: Weighed) =>
    words.filter(({ stem }, at) => !one.fit.told.has(at) && !plain.has(stem) && one.name.kin.fields.has(fieldOf(stem)))
      .length;
  const most = Math.max(...tied.map(evidence));
  const telling = tied.filter((one) => evidence(one) === most);
  const factorOf = (one: Weighed) => {
    if (!tied.includes(one)) return 1;
    if (most > 0 && telling.includes(one)) return telling.length === 1 ? 0.95 : 0.7;
    return 0.6;
  };
  return ranked
    .map((one) => ({ ...one, confidence: one.confidence * factorOf(one) }))
    .toSorted((one, other) => other.confidence - one.confidence);
}

/** "Team lead", "senior": what they lead is said elsewhere. */
const isRank = ({ first, head }: Phrase, words: Word[]): boolean =>
  /^(?:lead|leader|supervisor|deputy|senior)$/.test(words[head]?.stem ?? '') &&
  words.slice(first, head).every(({ stem }) => plain.has(stem));
