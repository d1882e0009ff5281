import type { Content } from '../../model/content.ts';
import type { Asked } from './asked-besides.ts';
import { endOfSchool } from './birthday.ts';
import { limitsFor } from './limits.ts';
import type { Start } from './start.ts';

/** What routes ask of this person besides what they say themselves. */
export function askedOf(start: Start, content: Content): Asked {
  const { rightToWork, age } = start.profile;
  return {
    right: rightToWork !== undefined && rightToWork !== 'yes',
    age: age !== undefined && age < endOfSchool,
    limits: limitsFor(start, content),
  };
}
