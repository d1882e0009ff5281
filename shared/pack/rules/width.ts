import { factsOf } from '../../model/facts-of.ts';
import { wantedIn } from '../../model/wanted-in.ts';
import type { Rule } from './rule.ts';

/** So many jobs may lead into one route: with more, every ladder becomes part of every other. */
const most = 5;

/**
 * A route that asks for one of many jobs joins their ladders to its own, and the search goes through all of them. The usual
 * way up is one route; coming across from the other jobs is another, offered to those who do one.
 */
export const width: Rule = {
  name: 'width',
  check: ({ content: { routes } }) =>
    Object.entries(routes).flatMap(([id, { from, few }]) => {
      const jobs = new Set(factsOf(wantedIn(from)).flatMap((fact) => ('role' in fact ? [fact.role] : [])));
      if (few || jobs.size <= most) return [];
      return [
        {
          file: `routes/${id}.yaml`,
          field: 'from',
          write: `Name at most ${most} jobs, the usual ones, and put the others into a route of their own with few: true: here are ${jobs.size}`,
        },
      ];
    }),
};
