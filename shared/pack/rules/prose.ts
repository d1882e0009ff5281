import { leaves, type Thing } from './fields.ts';

/** The fields that people read as sentences; `title` is a name. */
const sentences = /(^|\.)(does|plain|where|how|firstStep|goodFor|watchOut|find\.text|more\.text)(\.\d+)?$/;
const anyWords = /(^|\.)(title|does|plain|where|how|firstStep|goodFor|watchOut|text|unit)(\.\d+)?$/;

export type Prose = { path: string; text: string };

/** The sentences of a file, as people read them. */
export const proseOf = ({ thing }: Thing): Prose[] => pick(thing, sentences);

/** All words of a file that people read, titles too. */
export const wordsOf = ({ thing }: Thing): Prose[] => pick(thing, anyWords);

const pick = (thing: object, wanted: RegExp): Prose[] =>
  leaves(thing).flatMap(({ path, value }) =>
    typeof value === 'string' && wanted.test(path) ? [{ path, text: value }] : [],
  );

/** Split where a reader draws breath: at a full stop, a question mark, a colon. */
export const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?:;])\s+/).filter((each) => each !== '');

/** The words of a text; a figure is a word. */
export const wordsIn = (text: string): string[] => text.match(/[\p{L}\d][\p{L}\d’'-]*/gu) ?? [];
