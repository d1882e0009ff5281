import type { Content } from '../../model/content.ts';
import type { QualificationId } from '../../model/id.ts';
import type { Route } from '../../model/route.ts';
import { countsAs } from '../meets-fact.ts';

/** The names of all that a route gives, and of those for which someone would take it. */
export function givenIn({ role, registers = [], qualifications = [] }: Route['to'], content: Content) {
  const own = [...(role === undefined ? [] : [role]), ...registers, ...qualifications];
  const levelOf = (id: QualificationId) => content.qualifications[id]?.level ?? 0;
  const counted = qualifications.flatMap((id) => [...countsAs(id, content)].map((other) => ({ id, other })));
  // What is of a higher level counts as what is below it, and nobody takes it for that; nor does anyone train for a
  // profession to have a degree in whatever it may be.
  const worthwhile = counted.filter(
    ({ id, other }) => levelOf(id) <= levelOf(other) && !(other === 'degree' && registers.length > 0),
  );
  return {
    gives: new Set([...own, ...counted.map(({ other }) => other)]),
    serves: new Set([...own, ...worthwhile.map(({ other }) => other)]),
  };
}
