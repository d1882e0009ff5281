/** The figure that this share of the figures does not exceed: 0.99 for the 99th percentile, 1 for the most. */
export function percentile(figures: number[], share: number): number {
  const sorted = figures.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}
