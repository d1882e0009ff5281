/** 1.96 standard deviations on either side hold 95 %. */
const z = 1.96;

/**
 * A share with its 95 % interval (Wilson's, which is right for few samples too), as people read it:
 * "0.952 (0.914 to 0.974; 200 of 210)".
 */
export function shareWithInterval(hits: number, all: number): string {
  if (all === 0) return 'none to measure';
  const share = hits / all;
  const middle = (share + z ** 2 / (2 * all)) / (1 + z ** 2 / all);
  const half = (z / (1 + z ** 2 / all)) * Math.sqrt((share * (1 - share)) / all + z ** 2 / (4 * all ** 2));
  const [low, high] = [Math.max(0, middle - half), Math.min(1, middle + half)];
  return `${share.toFixed(3)} (${low.toFixed(3)} to ${high.toFixed(3)}; ${hits} of ${all})`;
}
