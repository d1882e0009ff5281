import type { Content } from '../../model/content.ts';
import { factsOf } from '../../model/facts-of.ts';
import type { QualificationId } from '../../model/id.ts';
import type { Route } from '../../model/route.ts';
import { graded } from './one-more.ts';

/** The school subjects that these routes ask for: what is graded in figures. */
export function subjectsOf(routes: Route[], content: Pick<Content, 'qualifications'>): QualificationId[] {
  const asked = routes.flatMap(({ from }) => factsOf(from)).flatMap((fact) => graded(fact, content) ?? []);
  return [...new Set(asked.map(({ qualification }) => qualification))].toSorted();
}
