import type { Index, IndexedRole } from '../../model/pack.ts';
import { doctorHeads } from './doctor-heads.ts';
import { fieldOf } from './field-of.ts';
import { harmless } from './harmless.ts';
import { jobNouns } from './job-nouns.ts';
import { namesOf, type Name } from './names.ts';

/**
 * The names of an index by their head, longest first; every word that names a person at work; for each head the roles
 * that go by a field ("nurse": "theatre": theatre nurse); and every field of any name.
 */
export type NameLookup = {
  byHead: ReadonlyMap<string, readonly Name[]>;
  heads: ReadonlySet<string>;
  rivals: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<IndexedRole>>>;
  fields: ReadonlySet<string>;
  ofDoctors: readonly Name[];
};

const lookups = new WeakMap<Index, NameLookup>();

/** The lookup of an index, built once for each index object. */
export function nameLookup(index: Index): NameLookup {
  const known = lookups.get(index);
  if (known) return known;
  const built = build(index);
  lookups.set(index, built);
  return built;
}

function build(index: Index): NameLookup {
  const byHead = new Map<string, Name[]>();
  const heads = new Set<string>(jobNouns);
  const rivals = new Map<string, Map<string, Set<IndexedRole>>>();
  const fields = new Set<string>();
  const names = index.roles.flatMap(namesOf);
  for (const name of names) {
    const head = name.words.at(-1) ?? '';
    byHead.set(head, [...(byHead.get(head) ?? []), name]);
    // An alias of several words may end on anything ("new to care"); one word alone names a person.
    if (name.words.length === 1) heads.add(head);
    const besides = [
      ...name.words
        .slice(0, -1)
        .filter((stem) => !harmless.has(stem))
        .map(fieldOf),
      ...name.also,
    ];
    for (const field of [...besides, fieldOf(head)]) fields.add(field);
    for (const each of name.form === 'letters' ? [...name.kin.heads] : [head]) {
      const ofHead = rivals.get(each) ?? new Map<string, Set<IndexedRole>>();
      rivals.set(each, ofHead);
      for (const field of name.form === 'letters' ? [fieldOf(head)] : besides)
        ofHead.set(field, (ofHead.get(field) ?? new Set()).add(name.role));
    }
  }
  for (const role of index.roles) heads.add(namesOf({ ...role, aka: [] })[0]?.words.at(-1) ?? '');
  for (const of of byHead.values()) of.sort((one, other) => other.words.length - one.words.length);
  return { byHead, heads, rivals, fields, ofDoctors: names.filter(isOfSpecialty) };
}

/** A doctor's name that says in what: "cardiologist", "consultant in cardiology", and not "foundation doctor". */
const isOfSpecialty = ({ role, words }: Name): boolean =>
  role.register === 'gmc-doctor' &&
  (words.includes('consultant') ||
    (!/^practitioner$|^gp$/.test(words.at(-1) ?? '') && !doctorHeads.test(words.at(-1) ?? '')));
