import type { Asked } from '../model/asked.ts';
import type { Content } from '../model/content.ts';
import type { PageWords } from './words.ts';

/** So many routes are named for what is missing; more would be a list to search, not a next step. */
const mostRoutes = 3;

/**
 * What an advert asks for, a line each: there already, not yet and how it comes, or can't tell. Nothing is counted, and
 * what only helps is said to help.
 */
export function askedView(asked: readonly Asked[], { routes }: Pick<Content, 'routes'>, words: PageWords): string[] {
  const { asked: say } = words.requirements;
  return asked.map(({ requirement: { quote, importance, open, negated }, answer, closedBy }) => {
    const titles = closedBy.flatMap((id) => routes[id]?.title ?? []).slice(0, mostRoutes);
    if (negated) return say.notNeeded(quote);
    if (answer === 'yes') return say.there(quote);
    if (open !== 'none') return say.door(quote);
    if (importance === 'desirable') return say.helps(quote);
    if (answer === 'unknown') return say.cannotTell(quote);
    return titles.length > 0 ? say.notYet(quote, words.amounts.list(titles)) : say.notYetUnknown(quote);
  });
}
