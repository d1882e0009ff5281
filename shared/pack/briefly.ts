import type { Provenance } from '../model/provenance.ts';

type Thing = { aka?: string[]; sources: Provenance[] };

/** What people plan by. Which source covers the words of a card is for its writers. */
const planned = /^(from|to|months|paid|cost|starts|applyBy|standard)\b|^\*$/;

/** Things as they ship: without the names that adverts use, which the index has, and what only their writers need. */
export const briefly = <T extends Thing>(things: Record<string, T>): Record<string, T> =>
  Object.fromEntries(
    Object.entries(things).map(([id, thing]) => [
      id,
      {
        ...thing,
        ...(thing.aka && { aka: [] }),
        sources: thing.sources.map((source) => ({
          ...source,
          covers: source.covers.filter((field) => planned.test(field)),
        })),
      },
    ]),
  );
