import type { Finder } from '../../shared/page/find.ts';

/** One finder in words, as a maintainer knows it from the portal's file: `attribute #band`, `heading “Band”`. */
export const describeFinder = (finder: Finder): string => {
  if ('property' in finder) return `data: ${finder.property} of its JobPosting`;
  if ('term' in finder) return `label: what a list gives for “${finder.term}”`;
  if ('label' in finder) return `${finder.by}: after “${finder.label}”`;
  if ('line' in finder) return `heading: line ${finder.line} after ${finder.after ? `“${finder.after}”` : 'the first'}`;
  const taken = finder.take === 'attribute' ? `its ${finder.attribute}` : takes[finder.take];
  return `${finder.by}: ${taken} of ${finder.first ? 'the first ' : ''}${finder.selector}`;
};

const takes = {
  text: 'the text',
  'own-text': 'the text outside its elements',
  'siblings-to-heading': 'all to the next heading',
  list: 'the items',
};
