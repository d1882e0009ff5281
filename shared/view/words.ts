import type { en } from './en.ts';

/** Every sentence that people read, in one language. A language is added as a file with this shape. */
export type Words = typeof en;
