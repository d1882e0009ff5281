import type { Vacancy } from '../../shared/model/vacancy.ts';
import type { Finder } from '../../shared/page/find.ts';
import type { Outline } from '../../shared/page/outline.ts';
import type { FieldName, Fields, VacancyPage } from '../sites/site.ts';
import { explainField } from './explain-fields.ts';

/** The short fields of an advert finder by finder, then its places, criteria and long texts as they were read. */
export const explainVacancy = (
  outline: Outline,
  { fields }: VacancyPage,
  vacancy: Vacancy | undefined,
  conflicts: string[],
): string[] => [
  ...(Object.entries(fields) as [keyof Fields, Finder[]][]).flatMap(([name, finders]) =>
    explainField(outline, name, finders, { read: readOf(vacancy, name), isConflict: conflicts.includes(name) }),
  ),
  `places: ${JSON.stringify(vacancy?.places ?? [])}`,
  `criteria: ${vacancy?.criteria.length ?? 0}`,
  ...(vacancy?.criteria ?? []).map(
    ({ importance, section, text }) => `    ${importance}${section ? `, ${section}` : ''}: ${text}`,
  ),
  `sections: ${vacancy?.sections.length ?? 0}`,
  ...(vacancy?.sections ?? []).map(
    ({ id, heading, text }) => `    ${id}, ${heading ? `“${heading}”` : 'no heading'}: ${text.length} characters`,
  ),
];

/** What a place is made of stands in it without its words. */
const readOf = (vacancy: Vacancy | undefined, name: FieldName | 'town' | 'county' | 'postcode') => {
  if (name !== 'town' && name !== 'county' && name !== 'postcode') return vacancy?.[name];
  const value = vacancy?.places[0]?.[name];
  return value === undefined ? undefined : { value, quote: value, by: 'label' as const };
};
