import type { PageWords } from './words.ts';

/** The bar around a panel, and the title under it. */
export type FrameView = { name: string; independent: string; close: string; title: string };

/** The frame's words. `role` is the title of the role that the panel is about, where we know it. */
export function frameView(words: PageWords, role?: string): FrameView {
  const { name, independent, close, waysTo, waysToJob } = words.frame;
  return { name, independent, close, title: role ? waysTo(role) : waysToJob };
}
