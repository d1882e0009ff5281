import type { Content } from '../../model/content.ts';
import type { Route } from '../../model/route.ts';

/** The last day on which a route takes anyone on: its own or its standard's, whichever comes first. Undefined: none is set. */
export function lastDayOf(
  { standard, lastStart }: Route,
  { standards }: Pick<Content, 'standards'>,
): string | undefined {
  const days = [lastStart, standard === undefined ? undefined : standards[standard]?.lastStart];
  // ISO days compare as text.
  return days.filter((day) => day !== undefined).toSorted()[0];
}
