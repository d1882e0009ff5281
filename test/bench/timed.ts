/** How long some work takes, in milliseconds, and what came of it. */
export function timed<T>(work: () => T): { time: number; result: T } {
  const start = performance.now();
  const result = work();
  return { time: performance.now() - start, result };
}

/** "6.1 ms", "240 ms", "0.03 ms" */
export const ms = (time: number): string => `${time.toFixed(time < 0.1 ? 3 : time < 1 ? 2 : time < 10 ? 1 : 0)} ms`;
