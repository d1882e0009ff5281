import { findEveryWay } from '../../../shared/engine/find-ways.ts';
import type { Content } from '../../../shared/model/content.ts';
import { emptyProfile } from '../../../shared/model/empty-profile.ts';
import type { RoleId, RouteId } from '../../../shared/model/id.ts';
import type { Way } from '../../../shared/model/way.ts';
import { lengthOf } from '../../../shared/view/climb-scale.ts';
import { median } from '../median.ts';
import { ms, timed } from '../timed.ts';
import { leftOut } from './left-out.ts';
import { plainGraph, shortestPath } from './plain-graph.ts';

const runs = 7;

/** What a graph library’s shortest path answers to a question, and what our search does, in plain lines. */
export function besideAGraph(role: RoleId, slice: Content, today: string): string[] {
  const building = timed(() => plainGraph(slice));
  const finding = repeated(() => shortestPath(building.result, role));
  const searching = repeated(() => findEveryWay({ role }, emptyProfile, slice, today));
  const path = finding.result;
  const { best, otherDoors } = searching.result;
  const missing = path ? leftOut(path.routes, slice) : [];
  const [quickest] = best.toSorted((a, b) => lengthOf(a) - lengthOf(b));
  return [
    `${role}, for someone with nothing on paper`,
    `  the graph: ${path ? `${path.months} months by ${inWords(path.routes, slice)}` : 'no path'}`,
    `    ${ms(finding.time)}, and ${ms(building.time)} to build it`,
    `    what that path asks for and does not give: ${missing.join('; ') || 'nothing'}`,
    ...(quickest ? [`  our quickest: ${describe(quickest, slice)}`] : ['  ours: none']),
    `    ${ms(searching.time)}, for ${best.length} ways that nothing beats and ${otherDoors.length} other doors`,
  ];
}

function describe(way: Way, content: Content): string {
  const { borrowed, unpaidMonths, waiting, possible } = way;
  const loan = borrowed === 0 ? 'no loan' : borrowed === null ? 'a loan that we can’t tell' : `a loan of £${borrowed}`;
  const routes = way.steps.map(({ route }) => route);
  const sure = possible === 'yes' ? 'open to them' : 'open to them or not, that is unsure';
  return `${Math.round(lengthOf(way))} months by ${inWords(routes, content)}; ${waiting} of them waiting, ${unpaidMonths} unpaid, ${loan}; ${sure}`;
}

const inWords = (routes: RouteId[], { routes: all }: Content) => routes.map((id) => all[id]?.title ?? id).join(', ');

function repeated<T>(work: () => T): { time: number; result: T } {
  const all = Array.from({ length: runs }, () => timed(work));
  return { time: median(all.map(({ time }) => time)), result: work() };
}
