import type { Prose } from './site.ts';

/** The long texts of an NHS Jobs advert; those under the person specification say what the law asks. */
export const nhsJobsProse: Prose[] = [
  { id: 'job_overview', headings: ['Job summary'] },
  { id: 'job_description', headings: ['Main duties of the job'] },
  { id: 'about_organisation', headings: ['About us'] },
  { id: 'job_description_large', headings: ['Job responsibilities', 'Job description'] },
  { id: 'dbs-container', headings: ['Disclosure and Barring Service Check'] },
  { id: 'tier-two-sponsorship', headings: ['Certificate of Sponsorship'] },
  { id: 'uk-registration', headings: ['UK Registration'] },
];

/** The portal's own headings. Those below the person specification are recalled, not seen. */
export const nhsJobsHeadings = [
  ...nhsJobsProse.flatMap(({ headings }) => headings),
  'Details',
  'Date posted',
  'Pay scheme',
  'Band',
  'Salary',
  'Contract',
  'Duration',
  'Working pattern',
  'Reference number',
  'Job locations',
  'Person Specification',
  'Additional information',
  'Employer details',
  'Employer name',
  'Address',
  "Employer's website",
  'Employer contact details',
  'For questions about the job, contact:',
  'Supporting documents',
];
