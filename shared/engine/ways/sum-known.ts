/** Two sums of money together; unknown when either is. */
export const sumKnown = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? null : one + other;
