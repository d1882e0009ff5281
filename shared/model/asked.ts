import type { Answer } from './answer.ts';
import type { RouteId } from './id.ts';
import type { Requirement } from './requirement.ts';

/**
 * One requirement of an advert and how it stands for a person: `unknown` too where we can't tell what it asks. `closedBy`
 * are routes that bring what is missing, the shortest first; none where it is there, or where we know no route.
 */
export type Asked = { requirement: Requirement; answer: Answer; closedBy: RouteId[] };
