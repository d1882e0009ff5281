import type { Profile } from '../model/profile.ts';
import type { Words } from './words.ts';

export type HighestQualification = keyof Words['questions']['qualification']['options'];

/**
 * Which answer to "highest qualification" a profile stands for, read back from what it holds; a profile that says
 * nothing reads as `skip`.
 */
export function highestQualification({ has, priorDegree }: Profile): HighestQualification {
  const status = (id: string) => has[id]?.status;
  if (priorDegree) return 'degree';
  if (status('level-3') === 'held') return 'level-3';
  if (status('english-level-2') === 'held' && status('maths-level-2') === 'held') return 'gcses';
  if (status('english-level-2') === 'none' && status('maths-level-2') === 'none') return 'none';
  return status('level-3') === 'none' ? 'some-gcses' : 'skip';
}
