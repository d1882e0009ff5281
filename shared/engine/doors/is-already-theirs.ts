import type { Content } from '../../model/content.ts';
import type { Condition } from '../../model/condition.ts';
import type { Route } from '../../model/route.ts';
import { meets } from '../meets.ts';
import type { Start } from '../ways/start.ts';

/** Is someone in the job that a route leads to, or do they have, or expect, all else that it gives? */
export function isAlreadyTheirs({ to }: Route, { profile, assumed }: Start, content: Content): boolean {
  if (to.role !== undefined) return profile.roles.some(({ id, current }) => id === to.role && current !== false);
  const gives: Condition[] = [
    ...(to.qualifications ?? []).map((qualification) => ({ qualification })),
    ...(to.registers ?? []).map((register) => ({ register })),
  ];
  return gives.length > 0 && meets({ all: gives }, profile, content, assumed).answer === 'yes';
}
