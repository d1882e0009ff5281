/** The day on which the corpus is read: its adverts are open then. */
export const corpusDay = '2026-11-25';
