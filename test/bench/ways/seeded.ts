/** Figures from 0 to under 1 that look like chance and are the same in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of a list, by such a figure. Throws for an empty list. */
export function oneOf<T>(list: readonly T[], chance: () => number): T {
  const found = list[Math.floor(chance() * list.length)];
  if (found === undefined) throw new Error('There is nothing to choose from');
  return found;
}
