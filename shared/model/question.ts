/**
 * Something that we may ask, and that anyone may skip. `text` is the language file's, and so are the words of the `answers`,
 * which are ids; of a number there are none.
 */
export type Question = { id: string; text: string; skippable: true; answers: string[] };
