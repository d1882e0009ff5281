import { isJobNoun } from './job-nouns.ts';
import type { Word } from './title-words.ts';

/**
 * A part of a title that names a job; `first` and `head` are places in the list of words, `head` its last job noun.
 * `main` names the job, `peer` another on equal terms ("nurse or midwife"); an `event` stands only after "for" or "in"
 * ("open day for care assistants"); a `remark` only explains ("unit manager (RGN)").
 */
export type Phrase = { first: number; head: number; place: 'main' | 'peer' | 'event' | 'remark' };

/** The parts of a title that name a job, in order. `nouns` is every word that names a person at work. */
export function titlePhrases(words: Word[], nouns: ReadonlySet<string>): Phrase[] {
  const parts = split(words);
  const named = parts.flatMap((part) => withHead(part, words, (stem) => isJobNoun(stem, nouns) && !learners.has(stem)));
  // "Nurse apprentice" is still about the nurse; "apprentice" alone is all that there is.
  const jobs = named.length > 0 ? named : parts.flatMap((part) => withHead(part, words, (stem) => learners.has(stem)));
  const main = jobs.find(({ first }) => words[first]?.joins !== 'tail');
  return jobs.map((job, at) => {
    if (job === main) return { ...job, place: 'main' };
    if (!main && at === 0) return { ...job, place: 'event' };
    const between = main && job.first > main.head ? words.slice(main.head + 1, job.first + 1) : undefined;
    const equal = between?.every(({ joins }) => joins === 'on' || joins === 'peer');
    return { ...job, place: equal ? 'peer' : 'remark' };
  });
}

const learners = new Set(['apprentice', 'apprenticeship', 'trainee', 'student', 'graduate', 'intern', 'cadet']);

type Part = { first: number; last: number };

/** The stretches of words that no comma, dash, bracket or joining word breaks. */
function split(words: Word[]): Part[] {
  const parts: Part[] = [];
  for (const [at, word] of words.entries()) {
    const part = parts.at(-1);
    if (part && word.joins === 'on') part.last = at;
    else parts.push({ first: at, last: at });
  }
  return parts;
}

function withHead({ first, last }: Part, words: Word[], isHead: (stem: string) => boolean) {
  for (let at = last; at >= first; at -= 1) {
    if (isHead(words[at]?.stem ?? '')) return [{ first, head: at }];
  }
  return [];
}
