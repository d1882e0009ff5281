import type { Content } from '../../shared/model/content.ts';
import type { RoleId } from '../../shared/model/id.ts';
import type { Profile } from '../../shared/model/profile.ts';

/** A made-up person of the stories, as the page loads them. */
export type Person = { id: string; says: string; target: RoleId; today?: string; profile: Profile };

/** What a person may have or be, by name: of the whole content, for a person is more than one job's slice asks about. */
export type Names = Pick<Content, 'roles' | 'qualifications' | 'registers'>;

/** The file that the build puts beside the page. */
export type PeopleFile = { people: Person[]; names: Names };

/** "lapsed-midwife" → "Lapsed midwife" */
export const nameOf = ({ id }: Person): string => {
  const words = id
    .split('-')
    .map((word) => spelt[word] ?? word)
    .join(' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** What a file's name, which is all lower case, can’t spell. */
const spelt: Record<string, string> = {
  gcses: 'GCSEs',
  childrens: 'children’s',
  ehc: 'EHC',
  t: 'T',
  c1: 'C1',
  nhs: 'NHS',
};
