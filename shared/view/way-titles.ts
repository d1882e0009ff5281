import type { Content } from '../model/content.ts';
import type { RouteId } from '../model/id.ts';
import type { Way } from '../model/way.ts';
import type { Words } from './words.ts';

/**
 * A title for each way, in their order: its first pick, or how it ends. Where two end alike, the few steps that only this
 * one has together are named too, so that nobody has to guess which is which.
 */
export function wayTitles(ways: readonly Way[], content: Content, words: Words): string[] {
  const plain = ways.map((way) => plainTitle(way, content, words));
  return ways.map((way, index) => {
    const title = plain[index] ?? words.way.unnamed;
    const alike = ways.filter((other, at) => other !== way && plain[at] === title);
    const steps = tellingSteps(way, alike).flatMap((route) => inSentence(content.routes[route]?.title ?? ''));
    return steps.length > 0 ? words.way.after(title, words.amounts.all(steps)) : title;
  });
}

/** A title that begins with an article goes on in lower case; a name stays as it is. */
const inSentence = (title: string) =>
  title === '' ? [] : [title.replace(/^An? /, (article) => article.toLowerCase())];

/** One step after another that rules out the most of the others, until none is left. */
function tellingSteps(way: Way, alike: readonly Way[]): RouteId[] {
  const has = (other: Way, route: RouteId) => other.steps.some((step) => step.route === route);
  const without = (route: RouteId) => alike.filter((other) => !has(other, route)).length;
  const [best] = way.steps.map(({ route }) => route).toSorted((a, b) => without(b) - without(a));
  if (best === undefined || without(best) === 0) return [];
  return [
    best,
    ...tellingSteps(
      way,
      alike.filter((other) => has(other, best)),
    ),
  ];
}

function plainTitle(way: Way, content: Content, { way: say }: Words): string {
  const [pick] = way.picks;
  if (pick) return say.picks[pick];
  const last = way.steps.at(-1);
  const route = last && content.routes[last.route];
  return route ? say.by(route.title) : say.unnamed;
}
