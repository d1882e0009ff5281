import { matchRole } from '../../shared/engine/match-role.ts';
import { readFacts } from '../../shared/engine/read-facts.ts';
import { readRequirements } from '../../shared/engine/read-requirements.ts';
import type { AdvertFact } from '../../shared/model/advert-fact.ts';
import type { Index } from '../../shared/model/pack.ts';
import type { Requirement } from '../../shared/model/requirement.ts';
import type { RoleMatch } from '../../shared/model/role-match.ts';

/** What somebody pasted of an advert; each may be empty. */
export type Advert = { title: string; salary: string; employer: string; text: string };

export const emptyAdvert: Advert = { title: '', salary: '', employer: '', text: '' };

/** What we understood of it. The offsets of requirements and facts are those of the text as pasted. */
export type Understood = { advert: Advert; match: RoleMatch; requirements: Requirement[]; facts: AdvertFact[] };

/** Reads an advert as the panel does: the title with what stands beside it, and the text as one section. */
export function understand(advert: Advert, index: Index): Understood {
  const { title, salary, employer, text } = advert;
  return {
    advert,
    match: matchRole(title, { salary, employer, text }, index),
    requirements: readRequirements({
      title: { value: title, quote: title, by: 'label' },
      criteria: [],
      sections: [{ id: 'pasted', text }],
    }),
    facts: readFacts(text),
  };
}
