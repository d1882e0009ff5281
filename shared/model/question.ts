/** Something that we may ask, and that anyone may skip. `text` is the language file's. */
export type Question = { id: string; text: string; skippable: true };
