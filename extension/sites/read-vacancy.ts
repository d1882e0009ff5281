import type { Place, Vacancy } from '../../shared/model/vacancy.ts';
import type { Outline } from '../../shared/page/outline.ts';
import { readFields } from './read-fields.ts';
import { readProse } from './read-prose.ts';
import { isSpecificationHeading, readSpecification } from './read-specification.ts';
import type { Reading, VacancyPage } from './site.ts';
import type { SpecificationMarks } from './specification-items.ts';

export type ReadVacancy = (outline: Outline, page: VacancyPage) => Reading;

/** How a portal's adverts differ from most: `places` where they have a list of them, `marks` of their criteria. */
type Ways = { places?: (outline: Outline) => Place[]; marks?: SpecificationMarks };

/** The reader of adverts that have what most have: short fields, long texts, a person specification. */
export const vacancyReader =
  ({ places, marks = { isHeading: isSpecificationHeading } }: Ways = {}): ReadVacancy =>
  (outline, page) => {
    const { fields, place, conflicts } = readFields(outline, page.fields);
    const { criteria, missing } = readSpecification(outline, marks);
    return {
      vacancy: {
        ...fields,
        ...closedNotice(outline),
        places: places?.(outline) ?? (Object.keys(place).length > 0 ? [place] : []),
        criteria,
        sections: readProse(outline, page),
      },
      conflicts,
      missing,
    };
  };

/** Few closed adverts have been seen, so only a line that says so in full counts. */
const closedNotice = ({ lines }: Outline): Pick<Vacancy, 'closed'> =>
  lines().some((line) => closedLine.test(line)) ? { closed: true } : {};

const closedLine =
  /^(this (job|vacancy|advert|job advert)( is| has)?( now)? closed|you can no longer apply for this apprenticeship)\.?$/i;
