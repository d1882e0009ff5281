import type { Content } from '../../model/content.ts';
import type { Route } from '../../model/route.ts';

/** The last day on which a route takes anyone on: its own, or else its standard's. Undefined: none is set. */
export const lastDayOf = (
  { standard = '', lastStart }: Route,
  { standards }: Pick<Content, 'standards'>,
): string | undefined => lastStart ?? standards[standard]?.lastStart;
