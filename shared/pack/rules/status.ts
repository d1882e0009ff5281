import type { Route, RouteKind } from '../../model/route.ts';
import type { Standard } from '../../model/standard.ts';
import type { Rule } from './rule.ts';

/** The levels of the standards that a kind of route may follow; kinds that are not here follow none. */
const levels: Partial<Record<RouteKind, [number, number]>> = {
  apprenticeship: [2, 5],
  'foundation-apprenticeship': [2, 2],
  'degree-apprenticeship': [6, 7],
  'top-up': [2, 7],
  postgraduate: [6, 7],
  'job-with-training': [2, 7],
};
const always: RouteKind[] = ['apprenticeship', 'foundation-apprenticeship', 'degree-apprenticeship'];

/** A route's status comes from its standard's, never from a second hand: so an apprenticeship names its standard. */
export const status: Rule = {
  name: 'status',
  check: ({ content: { routes, standards } }) =>
    Object.entries(routes).flatMap(([id, route]) => {
      const write = wrong(route, route.standard === undefined ? undefined : standards[route.standard]);
      return write ? [{ file: `routes/${id}.yaml`, field: 'standard', write }] : [];
    }),
};

function wrong({ kind, standard, publisher }: Route, known: Standard | undefined): string | undefined {
  const range = levels[kind];
  if (standard === undefined)
    return always.includes(kind) && !publisher
      ? 'Name the apprenticeship standard: its status decides whether the route is open'
      : undefined;
  if (!range) return `Take the standard out: a route of the kind ${kind} follows none`;
  if (!known || (known.level >= range[0] && known.level <= range[1])) return undefined;
  return `Check the kind or the standard: ${standard} is of level ${known.level}, and ${kind} is of ${range.join(' to ')}`;
}
