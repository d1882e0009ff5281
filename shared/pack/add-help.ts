import type { Content } from '../model/content.ts';
import type { Help } from '../model/pack.ts';

/** A slice with all money and help in it. What the slice has already stays: a local pack's own among it. */
export const addHelp = (content: Content, { support, sources }: Help): Content => ({
  ...content,
  support: { ...support, ...content.support },
  sources: { ...sources, ...content.sources },
});
