import type { Prose } from './site.ts';

/** The long texts of an advert on Trac. */
export const tracProse: Prose[] = [
  { id: 'hj-job-advert-overview', headings: ['Job overview'] },
  { id: 'hj-job-advert-description', headings: ['Main duties of the job'] },
  { id: 'hj-job-advert-organisation', headings: ['Working for our organisation'] },
  {
    id: 'hj-job-description',
    headings: ['Detailed job description and main responsibilities', 'Detailed job description'],
  },
];

/** The portal's own headings. The last four are recalled, not seen. */
export const tracHeadings = [
  ...tracProse.flatMap(({ headings }) => headings),
  'Person specification',
  'Job summary',
  'Documents',
  'Documents to download',
  'Employer certification / accreditation badges',
  'Further details / informal visits contact',
];
