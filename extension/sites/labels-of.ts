import type { Finder } from '../../shared/page/find.ts';
import type { SitePage } from './site.ts';

/** The words that the finders of a page's facts look for. */
export const labelsOf = (expected: SitePage): string[] =>
  ('fields' in expected ? Object.values<Finder[]>(expected.fields) : [])
    .flat()
    .flatMap((finder) => ('term' in finder ? finder.term : 'label' in finder ? finder.label : []));
