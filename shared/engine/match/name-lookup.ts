import type { Index, IndexedRole } from '../../model/pack.ts';
import { jobNouns } from './job-nouns.ts';
import { titleWords } from './title-words.ts';
import type { Word } from './title-words.ts';

/**
 * One name of a role. `form` is what kind of name: `open` ones and single words ("care assistant", "nurse") are easily
 * made something else by the word before them, and two letters can stand for anything. `kin` is shared by all names of
 * the role: every word they are made of, and those that are letters ("RGN").
 */
export type Name = {
  role: IndexedRole;
  words: Pick<Word, 'stem' | 'joins'>[];
  form: 'full' | 'open' | 'word' | 'letters' | 'two-letters';
  kin: { words: Set<string>; letters: Set<string> };
};

/** The names of an index by their last word, longest first, and every word that names a person at work. */
export type NameLookup = { byHead: Map<string, Name[]>; heads: ReadonlySet<string> };

const lookups = new WeakMap<Index, NameLookup>();

/** The lookup of an index, built once for each index object. */
export function nameLookup(index: Index): NameLookup {
  const known = lookups.get(index);
  if (known) return known;
  const built = build(index);
  lookups.set(index, built);
  return built;
}

/** The names that end on the word at `head`, longest first, one for each role. */
export function namesEndingAt(words: Word[], head: number, lookup: NameLookup): Name[] {
  const found: Name[] = [];
  for (const name of lookup.byHead.get(words[head]?.stem ?? '') ?? []) {
    const first = head - name.words.length + 1;
    const fits = name.words.every(({ stem, joins }, at) => {
      const word = words[first + at];
      return word?.stem === stem && (at === 0 || word.joins === joins);
    });
    if (fits && !found.some(({ role }) => role === name.role)) found.push(name);
  }
  return found;
}

function build(index: Index): NameLookup {
  const byHead = new Map<string, Name[]>();
  const heads = new Set<string>(jobNouns);
  for (const name of index.roles.flatMap(namesOf)) {
    const last = name.words.at(-1)?.stem ?? '';
    byHead.set(last, [...(byHead.get(last) ?? []), name]);
    // An alias of several words may end on anything ("new to care"); one word alone names a person.
    if (name.words.length === 1) heads.add(last);
  }
  for (const { title } of index.roles) heads.add(nameWords(title).at(-1)?.stem ?? '');
  for (const names of byHead.values()) names.sort((one, other) => other.words.length - one.words.length);
  return { byHead, heads };
}

function namesOf(role: IndexedRole): Name[] {
  const kin: Name['kin'] = { words: new Set(), letters: new Set() };
  return [role.title, ...role.aka].flatMap((text) => {
    const words = nameWords(text);
    const form = formOf(text, words);
    for (const { stem } of words) (form === 'letters' ? kin.letters : kin.words).add(stem);
    return words.length === 0 ? [] : [{ role, words, form, kin }];
  });
}

/** The words of a name up to its first bracket or dash: what follows only explains it. */
function nameWords(text: string): Word[] {
  const words = titleWords(text);
  const stop = words.findIndex((word, at) => at > 0 && word.joins === 'aside');
  return stop < 0 ? words : words.slice(0, stop);
}

function formOf(text: string, words: Word[]): Name['form'] {
  const first = words[0]?.stem ?? '';
  if (words.length > 1) return first === 'care' ? 'open' : 'full';
  if (first.length === 2) return 'two-letters';
  return /^\p{Lu}{2,}/u.test(text) ? 'letters' : 'word';
}
