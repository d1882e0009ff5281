import type { IndexedRole } from '../../model/pack.ts';
import { namesEndingAt } from './name-lookup.ts';
import type { NameLookup } from './name-lookup.ts';
import { titlePhrases } from './title-phrases.ts';
import type { Word } from './title-words.ts';
import { weigh } from './weigh.ts';
import type { Around, Weighed } from './weigh.ts';

/** The roles whose names stand at the head of a phrase of the title, likeliest first, one entry for each role. */
export function rankCandidates(words: Word[], lookup: NameLookup, around: Around): Weighed[] {
  const phrases = titlePhrases(words, lookup.heads);
  const best = new Map<IndexedRole, Weighed>();
  for (const phrase of phrases) {
    const names = namesEndingAt(words, phrase.head, lookup);
    const longest = names.filter((name) => name.words.length === names[0]?.words.length);
    for (const name of names) {
      const candidate = weigh(name, phrase, words, phrases, around);
      // A shorter name inside a longer one is another role's: "healthcare assistant" in "senior healthcare assistant".
      // Of two roles with the very same name, neither is sure.
      if (!longest.includes(name)) candidate.confidence *= 0.55;
      else if (longest.length > 1) candidate.confidence *= 0.6;
      const known = best.get(name.role);
      if (!known || known.confidence < candidate.confidence) best.set(name.role, candidate);
    }
  }
  const equals = phrases.filter(({ place }) => place === 'main' || place === 'peer');
  const isNamed = (role: IndexedRole, head: number) =>
    namesEndingAt(words, head, lookup).some((name) => name.role === role);
  return [...best.values()]
    .map((candidate) => {
      const alone = equals.every(({ head }) => isNamed(candidate.role, head));
      return { ...candidate, confidence: Math.round(candidate.confidence * (alone ? 100 : 74)) / 100 };
    })
    .toSorted((one, other) => other.confidence - one.confidence);
}
