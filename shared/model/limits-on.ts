import type { Content } from './content.ts';
import type { LimitId, RouteId } from './id.ts';
import type { Limit } from './limit.ts';

/** The limits on a route: by its id, or by its kind where it is no exception. */
export const limitsOn = (id: RouteId, { limits, routes }: Pick<Content, 'limits' | 'routes'>): [LimitId, Limit][] =>
  Object.entries(limits).filter(([, { for: on }]) => {
    const kind = routes[id]?.kind;
    if (on.except?.includes(id)) return false;
    return on.routes?.includes(id) === true || (kind !== undefined && on.kinds?.includes(kind) === true);
  });
