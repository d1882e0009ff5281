import type { IndexedRole } from '../../model/pack.ts';
import { doctorHeads } from './doctor-heads.ts';
import { fieldOf } from './field-of.ts';
import { rankWords } from './harmless.ts';
import { isJobNoun, jobNouns } from './job-nouns.ts';
import { titleWords, type Word } from './title-words.ts';

/**
 * One name of a role. `words` are those in a row that end on its head, the noun of what someone is; `also` are the fields
 * that it names elsewhere ("consultant in cardiology"). `form`: `open` names and single words are easily made another
 * job by a word before them, and two letters can stand for anything. `kin` is shared by all names of the role.
 */
export type Name = {
  role: IndexedRole;
  words: string[];
  also: string[];
  form: 'full' | 'open' | 'word' | 'letters' | 'two-letters';
  kin: Kin;
  /** The fields without which it fits no title: all that it is made of but its head and what doctors are called. */
  needs: string[];
};

/** The fields in all names of a role, their heads, and what of them is letters ("RGN"). */
export type Kin = { fields: Set<string>; heads: Set<string>; letters: Set<string> };

/** The names of a role, from its title and aliases. "Chef or cook" is two. */
export function namesOf(role: IndexedRole): Name[] {
  const kin: Kin = { fields: new Set(), heads: new Set(), letters: new Set() };
  return [...eitherOf(role.title), ...role.aka].flatMap((text): Name[] => {
    const all = titleWords(text);
    if (all.length === 0) return [];
    const stop = all.findIndex(
      ({ joins }, at) => at > 0 && (joins === 'aside' || joins === 'tail') && isPerson(all[at - 1]),
    );
    const row = (stop < 0 ? all : all.slice(0, stop)).map(({ stem }) => stem);
    const also = stop < 0 ? [] : all.slice(stop).flatMap(({ stem }) => (stem.length > 1 ? [fieldOf(stem)] : []));
    const form = formOf(text, row, role);
    for (const { stem } of all) {
      kin.fields.add(fieldOf(stem));
      if (form === 'letters') kin.letters.add(stem);
    }
    kin.heads.add(row.at(-1) ?? '');
    const needs = row
      .slice(0, -1)
      .filter((stem) => !doctorHeads.test(stem) && !rankWords.has(stem) && stem !== 'surgeon');
    return [{ role, words: row, also, form, kin, needs: [...needs.map(fieldOf), ...also] }];
  });
}

const isPerson = (word: Word | undefined): boolean => word !== undefined && isJobNoun(word.stem, jobNouns);

/** "Chef or cook" is two names; of "appointments or booking clerk" and the like only the last is one. */
function eitherOf(title: string): string[] {
  const parts = title.split(' or ');
  if (parts.length === 1) return parts;
  return parts.filter((part) => {
    const words = titleWords(part);
    const head = words.at(-1);
    return (
      isPerson(head) &&
      (words.length > 1 || (parts.at(-1) ?? '').split(' ').length < 3) &&
      !(words.length === 1 && rank.test(head?.stem ?? ''))
    );
  });
}

const rank =
  /^(?:manager|lead|leader|supervisor|officer|worker|adviser|advisor|practitioner|specialist|assistant|consultant|technician)$/;

/** Two letters that adverts use for several things. */
const manyThings = new Set(['pa', 'ap', 'ea', 'dn', 'rm', 'ma', 'gm', 'ca', 'er', 'id', 'ac']);

function formOf(text: string, row: string[], { register }: IndexedRole): Name['form'] {
  if (row.length > 1) return row[0] === 'care' ? 'open' : 'full';
  if (row[0]?.length === 2) return manyThings.has(row[0]) ? 'two-letters' : 'letters';
  if (/^\p{Lu}{2,}/u.test(text)) return 'letters';
  // Nobody but a physiotherapist is called one.
  return register && isJobNoun(row[0] ?? '', new Set()) ? 'full' : 'word';
}
