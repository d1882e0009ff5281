import type { Content } from '../model/content.ts';
import type { Door } from '../model/door.ts';
import { month } from './days.ts';
import { factText } from './fact-text.ts';
import { reasonText } from './reason-text.ts';
import { sentence } from './sentence.ts';
import type { PageWords } from './words.ts';

/** A job or a course, with how it stands in sentences. */
export type DoorItem = { id: string; title: string; lines: string[] };

/** So many routes or open questions are named in a line. */
const most = 2;

/** How a job stands, from the doors to it that stand alike, the soonest first: sentences. `today` is an ISO day. */
export function doorLines(doors: readonly Door[], content: Content, words: PageWords, today: string): string[] {
  const [first] = doors;
  if (!first) return [];
  const say = words.doors;
  const steps = first.steps.map((id) => titleOf(id, content)).join(say.inTurn);
  const routes = say.by(words.amounts.any(doors.slice(0, most).map(({ route }) => titleOf(route, content))));
  const said = {
    open: () => [routes],
    'one-more': () => [routes, ...(first.steps.length > 0 ? [say.wayTo(steps)] : [])],
    'step-first': () => [say.first(steps, titleOf(first.route, content))],
    unknown: () => [
      first.steps.length > 0 ? say.first(steps, titleOf(first.route, content)) : routes,
      ...questions(first, content, words),
      ...(first.needs.length > 0 ? [say.alsoNeeded(needsText(first, content, words))] : []),
    ],
  };
  return [
    ...said[first.answer](),
    ...startLine(first, words, today),
    ...(first.confidence === 'recalled' ? [`${words.sources.notChecked}.`] : []),
  ];
}

/** What is missing at a door, as a title: "Maths at level 2 at grade 4 or above". */
export const needsText = ({ needs }: Door, content: Content, words: PageWords): string =>
  sentence(words.amounts.all(needs.map((need) => factText(need, content, words))));

export const titleOf = (route: string, { routes }: Pick<Content, 'routes'>): string => routes[route]?.title ?? route;

function questions({ reasons }: Door, content: Content, words: PageWords): string[] {
  const open = reasons.filter(({ answer }) => answer === 'unknown').slice(0, most);
  return open.map((reason) => reasonText(reason, false, content, words));
}

function startLine({ startsOn, answer }: Door, words: PageWords, today: string): string[] {
  if (startsOn === undefined || answer === 'unknown') return [];
  return [startsOn > today.slice(0, 7) ? words.doors.from(month(startsOn, words)) : words.doors.now];
}
