import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { things } from './fields.ts';
import { proseOf, sentencesOf, wordsIn } from './prose.ts';
import type { Rule } from './rule.ts';

const oldest = 11;
/** Below this a formula says more of one long word than of the text. */
const fewestWords = 100;

/**
 * A file of 100 words or more reads at an age of at most 11. The formula is the Flesch–Kincaid grade level
 * (Kincaid and others, 1975), an American school grade, plus 5 for the age.
 */
export const readingAge: Rule = {
  name: 'reading-age',
  check: (authored) =>
    things(authored).flatMap((thing) => {
      const texts = proseOf(thing).map(({ text }) => text);
      const age = ageOf(texts);
      return age === undefined || age <= oldest
        ? []
        : [
            {
              file: thing.file,
              field: '',
              write: `Write shorter sentences and shorter words: it reads at an age of ${age.toFixed(1)}, and ${oldest} is the most`,
            },
          ];
    }),
};

/** The age at which these texts read well; undefined when they are too short to tell. */
export function ageOf(texts: readonly string[]): number | undefined {
  const words = texts.flatMap(wordsIn);
  if (words.length < fewestWords) return undefined;
  const counts = {
    word: words.length,
    sentence: texts.flatMap(sentencesOf).length,
    syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  };
  return fleschKincaid(counts) + 5;
}
