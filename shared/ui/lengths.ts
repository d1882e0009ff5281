/** Lengths as SVG writes them, short: 8.333333 → "8.33%". */
export const percent = (value: number): string => `${round(value)}%`;
export const em = (value: number): string => `${round(value)}em`;

const round = (value: number) => Math.round(value * 100) / 100;

/** Places along a picture whose time runs with the text: per cent from the start, and the sign of a step forwards. */
export type Along = { at: (start: number, width?: number) => string; sign: 1 | -1 };

/** From the left where text runs to the right, from the right where it runs to the left. */
export const along = (direction: 'ltr' | 'rtl'): Along =>
  direction === 'ltr'
    ? { at: (start) => percent(start), sign: 1 }
    : { at: (start, width = 0) => percent(100 - start - width), sign: -1 };
