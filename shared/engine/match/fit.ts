import { doctorHeads } from './doctor-heads.ts';
import { fieldOf } from './field-of.ts';
import { harmless, plain, rankWords } from './harmless.ts';
import type { Name } from './names.ts';
import type { Phrase } from './title-phrases.ts';
import type { Word } from './title-words.ts';

/**
 * How a name stands in a title: in a row (`exact`), before its head in another order (`inside`), partly in another part
 * of the title (`around`), or partly in the name of the employer (`employer`). `told` are the places of its words.
 */
export type Fit = { how: 'exact' | 'inside' | 'around' | 'employer'; told: Set<number>; start: number; end: number };

/** Where the name stands at the head of this phrase, or undefined. `setting` holds the fields that an employer names. */
export function fitOf(name: Name, phrase: Phrase, words: Word[], setting: ReadonlySet<string>): Fit | undefined {
  return exact(name, phrase, words) ?? apart(name, phrase, words, setting);
}

function exact({ words: row, also }: Name, { head }: Phrase, words: Word[]): Fit | undefined {
  const first = head - row.length + 1;
  const fits = row.every((stem, at) => {
    const word = words[first + at];
    return word?.stem === stem && (at === 0 || word.joins === 'on' || word.joins === 'peer');
  });
  if (!fits || first < 0) return undefined;
  const told = new Set(row.map((_, at) => first + at));
  if (also.length === 0) return span('exact', told, words);
  const places = placesOf(also, words, () => true);
  return places && span('exact', new Set([...told, ...places]), words);
}

/** A name whose words are not in a row: each that tells something must be somewhere, and one of them must tell. */
function apart(name: Name, phrase: Phrase, words: Word[], setting: ReadonlySet<string>): Fit | undefined {
  const head = name.words.at(-1) ?? '';
  const title = words[phrase.head]?.stem ?? '';
  const ofDoctor = name.role.register === 'gmc-doctor' && doctorHeads.test(title);
  const isHead = head === title;
  if (!isHead && !ofDoctor) return undefined;
  const wanted = isHead
    ? name.words.slice(0, -1)
    : name.words.filter(
        (stem, at) => !doctorHeads.test(stem) && !rankWords.has(stem) && !(stem === 'surgeon' && at > 0),
      );
  const telling = [...wanted.filter((stem) => !plain.has(stem)), ...name.also];
  if (telling.length === 0 && !wanted.some((stem) => grades.test(stem))) return undefined;
  const isBefore = (at: number) => at >= phrase.first && at < phrase.head;
  const usual = placesOf(
    wanted.filter((stem) => harmless.has(stem)).map(fieldOf),
    words,
    (at) => isBefore(at) || ofDoctor,
  );
  if (!usual) return undefined;
  const fields = [...wanted.filter((stem) => !harmless.has(stem)).map(fieldOf), ...name.also];
  if (telling.length === 0 && !placesOf(fields, words, isBefore)) return undefined;
  const inside = placesOf(fields, words, isBefore);
  const told = inside ?? placesOf(fields, words, (at) => at !== phrase.head);
  if (told) return span(inside ? 'inside' : 'around', new Set([...usual, ...told, phrase.head]), words);
  const left = fields.filter((field) => !setting.has(field));
  const rest = left.length < fields.length ? placesOf(left, words, (at) => at !== phrase.head) : undefined;
  return rest && span('employer', new Set([...usual, ...rest, phrase.head]), words);
}

/** "Specialist asthma nurse" is a specialist nurse: of these ranks some jobs have a role of their own. */
const grades = /^(?:specialist|advanced|consultant|lead|deputy|trainee|apprentice)$/;

/** Where each of some fields is in the title, or undefined when one is not. */
function placesOf(fields: string[], words: Word[], isOpen: (at: number) => boolean): number[] | undefined {
  const places: number[] = [];
  for (const field of fields) {
    const at = words.findIndex(({ stem }, place) => isOpen(place) && !places.includes(place) && isField(stem, field));
    if (at < 0) return undefined;
    places.push(at);
  }
  return places;
}

const isField = (stem: string, field: string): boolean =>
  fieldOf(stem) === field || (field === 'health' && stem === 'healthcare');

function span(how: Fit['how'], told: Set<number>, words: Word[]): Fit {
  const places = [...told].toSorted((one, other) => one - other);
  return { how, told, start: words[places[0] ?? 0]?.start ?? 0, end: words[places.at(-1) ?? 0]?.end ?? 0 };
}
