import { alg, Graph } from '@dagrejs/graphlib';
import type { Condition } from '../../../shared/model/condition.ts';
import type { Content } from '../../../shared/model/content.ts';
import { factsOf } from '../../../shared/model/facts-of.ts';
import type { RoleId, RouteId } from '../../../shared/model/id.ts';
import type { Route } from '../../../shared/model/route.ts';
import { wantedIn } from '../../../shared/model/wanted-in.ts';

/** What an edge bears: months and the route that it is of; none where one qualification counts as another. */
type Edge = { months: number; route?: RouteId };

const start = 'someone with nothing';

/**
 * The content as a plain graph: jobs, qualifications and registers are its nodes, and each route is an edge from each
 * thing that it asks for to each that it gives, as long as the route. A route that asks for none begins at the start.
 */
export function plainGraph({ routes, qualifications }: Content): Graph {
  const graph = new Graph();
  const link = (from: string, to: string, edge: Edge) => {
    const before = graph.edge(from, to) as Edge | undefined;
    if (!before || edge.months < before.months) graph.setEdge(from, to, edge);
  };
  for (const [id, { countsAs }] of Object.entries(qualifications))
    for (const other of countsAs) link(`qualification ${id}`, `qualification ${other}`, { months: 0 });
  for (const [route, { from, to, months, few }] of Object.entries(routes)) {
    // What few people have, someone with nothing has not.
    if (few) continue;
    const asked = askedFor(from);
    for (const thing of asked.length > 0 ? asked : [start])
      for (const given of givenBy(to)) link(thing, given, { months: months.typical, route });
  }
  return graph;
}

/** The shortest path to a job: its months, and the routes that it goes by. Undefined when there is none. */
export function shortestPath(graph: Graph, role: RoleId): { months: number; routes: RouteId[] } | undefined {
  const goal = `role ${role}`;
  if (!graph.hasNode(start) || !graph.hasNode(goal)) return undefined;
  const edgeOf = (from: string, to: string) => graph.edge(from, to) as Edge;
  const paths = alg.dijkstra(graph, start, ({ v, w }) => edgeOf(v, w).months);
  const routes: RouteId[] = [];
  for (let node = goal; node !== start;) {
    const before = paths[node]?.predecessor;
    if (!before) return undefined;
    const { route } = edgeOf(before, node);
    if (route) routes.unshift(route);
    node = before;
  }
  return { months: paths[goal]?.distance ?? 0, routes };
}

function askedFor(condition: Condition): string[] {
  return factsOf(wantedIn(condition)).flatMap((fact) => {
    if ('role' in fact) return [`role ${fact.role}`];
    if ('qualification' in fact) return [`qualification ${fact.qualification}`];
    return 'register' in fact ? [`register ${fact.register}`] : [];
  });
}

const givenBy = ({ role, qualifications = [], registers = [] }: Route['to']): string[] => [
  ...(role ? [`role ${role}`] : []),
  ...qualifications.map((id) => `qualification ${id}`),
  ...registers.map((id) => `register ${id}`),
];
