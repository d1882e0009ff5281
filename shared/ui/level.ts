/** A heading's level, 1 to 6: a card takes its own from where it stands, and its parts go one deeper. */
export type Level = 1 | 2 | 3 | 4 | 5 | 6;

/** One deeper; 6 is the deepest there is. */
export const deeper = (level: Level): Level => Math.min(6, level + 1) as Level;
