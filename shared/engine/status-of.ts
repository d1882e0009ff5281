import type { Content } from '../model/content.ts';
import type { Route } from '../model/route.ts';

/** Can a route be started now? It comes from its standard, where it has one; else from what the route says of itself. */
export type RouteStatus = 'open' | 'limited' | 'closing' | 'unsure' | 'closed';

export function statusOf(route: Route, { standards }: Pick<Content, 'standards'>): RouteStatus {
  const status = route.standard && standards[route.standard]?.status;
  if (status === 'retired' || status === 'paused') return 'closed';
  if (status === 'closing') return 'closing';
  if (status === 'conflict') return 'unsure';
  return route.availability ?? 'open';
}
