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

const tags = ['Foundation', 'Closing soon', 'New'];

/** A card's employer and place are lines without a mark of their own: their order alone tells them apart. */
export const apprenticeshipCard: CardFields = {
  title: [
    { by: 'heading', selector: 'h2', take: 'text', first: true },
    { by: 'attribute', selector: 'span[id$="-vacancy-title"]', take: 'text' },
  ],
  employer: [{ by: 'heading', line: 1, skip: tags, take: 'text' }],
  place: [{ by: 'heading', line: 2, skip: tags, take: 'text' }],
  salary: [term('Wage')],
  standard: [term('Training course')],
  closes: [{ by: 'label', label: 'Closes', take: 'text' }],
  posted: [{ by: 'label', label: 'Posted', take: 'text' }],
};
