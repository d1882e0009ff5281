import type { Importance } from '../../shared/model/requirement.ts';
import type { Outline } from '../../shared/page/outline.ts';
import { term } from './finders.ts';
import type { CardFields, Prose } from './site.ts';

/** The long texts of an apprenticeship, each under its heading. */
export const apprenticeshipProse: Prose[] = [
  { id: 'at-work', headings: ['What you’ll do at work'] },
  { id: 'where', headings: ['Where you’ll work'] },
  { id: 'learn', headings: ['What you’ll learn'] },
  { id: 'schedule', headings: ['Training schedule'] },
  { id: 'other-requirements', headings: ['Other requirements', 'Things to consider'] },
  { id: 'about-employer', headings: ['About this employer', 'About this company'] },
  { id: 'afterwards', headings: ['After this apprenticeship'] },
];

export const apprenticeshipHeadings = [
  ...apprenticeshipProse.flatMap(({ headings }) => headings),
  'Summary',
  'Work',
  'Training',
  'Training provider',
  'Training course',
  'Requirements',
  'Essential qualifications',
  'Desirable qualifications',
  'Skills',
  'Company benefits',
  'Disability Confident',
  'Ask a question',
  'Apply now',
];

/** How important is what stands under each heading of the portal's Requirements. */
export const askedUnder: Record<string, Importance> = {
  'essential qualifications': 'essential',
  'desirable qualifications': 'desirable',
  skills: 'unclear',
  'other requirements': 'unclear',
};

/**
 * The page without the headings that employers write in the portal's words: those a level below the portal's own, and
 * those that the portal has under its Requirements, where they stand above it. They are part of a text and end none.
 */
export const withoutEmployersHeadings = (outline: Outline): Outline => {
  const levelOf = new Map<string, string>();
  for (const { element, plain } of outline.headings) {
    const known = levelOf.get(plain);
    if (known === undefined || element.localName < known) levelOf.set(plain, element.localName);
  }
  const portals = outline.headings.filter(({ element, plain }) => element.localName === levelOf.get(plain));
  const requirements = portals.findIndex(({ plain }) => plain === 'requirements');
  return {
    ...outline,
    headings: portals.filter(({ plain }, at) => at > requirements || !Object.hasOwn(askedUnder, plain)),
  };
};

/** A card's employer and place are lines without a mark of their own: their order alone tells them apart. */
const unmarked = {
  by: 'heading',
  skip: /^(?:Foundation(?: apprenticeship)?|Closing soon|New)$/i,
  until: /^(?:Apply on|Distance|Start date|Training course|Wage|Closes|Posted)\b/i,
  lines: 2,
  take: 'text',
} as const;

export const apprenticeshipCard: CardFields = {
  title: [
    { by: 'heading', selector: 'h2', take: 'text', first: true },
    { by: 'attribute', selector: 'span[id$="-vacancy-title"]', take: 'text' },
  ],
  employer: [{ ...unmarked, line: 1 }],
  place: [{ ...unmarked, line: 2 }],
  salary: [term('Wage')],
  standard: [term('Training course')],
  closes: [{ by: 'label', label: 'Closes', take: 'text' }],
  posted: [{ by: 'label', label: 'Posted', take: 'text' }],
};
