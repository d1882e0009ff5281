import type { Outline } from '../../shared/page/outline.ts';
import { readPersonSpecification } from './person-specification.ts';
import { readPlaces } from './places.ts';
import { readProse, type Prose } from './prose.ts';
import { readFields } from './read-fields.ts';
import { siteOf } from './read-page.ts';
import type { CardFields, Fields, Portal, Reading, Site } from './site.ts';

/*
 * Headings come before ids in every list: ids stand twice on these pages, and a portal renames them more readily than
 * the words that people read. All finders are asked anyway, and have to agree.
 */
const fields: Fields = {
  title: [
    { by: 'heading', selector: 'h1', take: 'text', first: true },
    { by: 'attribute', selector: '#heading', take: 'text' },
  ],
  employer: [
    { by: 'attribute', selector: '#employer_name', take: 'text' },
    { by: 'heading', label: 'Employer name', take: 'text' },
    { by: 'attribute', selector: '#employer_name_details', take: 'text' },
  ],
  band: [
    { by: 'heading', label: 'Band', take: 'text' },
    { by: 'attribute', selector: '#payscheme-band', take: 'text' },
  ],
  salary: [
    { by: 'heading', label: 'Salary', take: 'text' },
    { by: 'attribute', selector: '#range_salary', take: 'text' },
    { by: 'attribute', selector: '#fixed_salary', take: 'text' },
    { by: 'attribute', selector: '#negotiable_salary', take: 'text' },
  ],
  contract: [
    { by: 'heading', label: 'Contract', take: 'text' },
    { by: 'attribute', selector: '#contract_type', take: 'text' },
  ],
  pattern: [{ by: 'heading', label: 'Working pattern', take: 'text' }],
  // No advert with this heading has been seen; it is read where one has it.
  hours: [{ by: 'heading', label: 'Hours', take: 'text' }],
  ref: [
    { by: 'heading', label: 'Reference number', take: 'text' },
    { by: 'attribute', selector: '#trac-job-reference', take: 'text' },
    { by: 'attribute', selector: '#job_reference_number', take: 'text' },
  ],
  posted: [
    { by: 'heading', label: 'Date posted', take: 'text' },
    { by: 'attribute', selector: '#date_posted', take: 'text' },
  ],
  closes: [
    { by: 'label', label: 'The closing date is', take: 'text' },
    { by: 'attribute', selector: '#closing_date', take: 'text' },
  ],
};

/** A card's employer is the first words of its `h3`, which the portal never closes; the place is a `div` in it. */
const cardFields: CardFields = {
  title: [
    { by: 'heading', selector: 'h2', take: 'text', first: true },
    { by: 'attribute', selector: '[data-test="search-result-job-title"]', take: 'text' },
  ],
  employer: [
    { by: 'heading', selector: 'h3', take: 'own-text', first: true },
    { by: 'attribute', selector: '[data-test="search-result-location"] h3', take: 'own-text' },
  ],
  place: [
    { by: 'heading', selector: 'h3 div', take: 'text' },
    { by: 'attribute', selector: '[data-test="search-result-location"] .location-font-size', take: 'text' },
  ],
  salary: [
    { by: 'label', label: 'Salary:', take: 'text' },
    { by: 'attribute', selector: '[data-test="search-result-salary"] strong', take: 'text' },
  ],
  contract: [
    { by: 'label', label: 'Contract type:', take: 'text' },
    { by: 'attribute', selector: '[data-test="search-result-jobType"] strong', take: 'text' },
  ],
  pattern: [
    { by: 'label', label: 'Working pattern:', take: 'text' },
    { by: 'attribute', selector: '[data-test="search-result-workingPattern"] strong', take: 'text' },
  ],
  closes: [
    { by: 'label', label: 'Closing date:', take: 'text' },
    { by: 'attribute', selector: '[data-test="search-result-closingDate"] strong', take: 'text' },
  ],
};

const prose: Prose[] = [
  { id: 'job_overview', headings: ['Job summary'] },
  { id: 'job_description', headings: ['Main duties of the job'] },
  { id: 'about_organisation', headings: ['About us'] },
  { id: 'job_description_large', headings: ['Job responsibilities', 'Job description'] },
];

const portal: Portal = {
  id: 'nhs-jobs',
  name: 'NHS Jobs',
  hosts: ['www.jobs.nhs.uk', 'beta.jobs.nhs.uk'],
  permission: 'install',
  pages: [
    {
      kind: 'vacancy',
      url: /^\/candidate\/jobadvert\/[^/]+\/?$/,
      marker: [
        { by: 'attribute', selector: '#heading', take: 'text' },
        { by: 'attribute', selector: '#employer_name', take: 'text' },
        { by: 'label', label: 'The closing date is', take: 'text' },
        { by: 'heading', label: 'Job summary', take: 'text' },
        { by: 'heading', label: 'Main duties of the job', take: 'text' },
        { by: 'heading', label: 'Reference number', take: 'text' },
      ],
      fields,
    },
    { kind: 'not-ours', url: /\/ats-direct-apply\/?$/, reason: 'This page sends you on to another site to apply.' },
    {
      kind: 'results',
      url: /^\/candidate\/search\/results\/?$/,
      marker: [
        { by: 'heading', selector: 'h2 a[href*="/candidate/jobadvert/"]', take: 'text', first: true },
        { by: 'attribute', selector: '[data-test="search-result"]', take: 'text', first: true },
        { by: 'attribute', selector: '[data-test="search-result-job-title"]', take: 'text', first: true },
        { by: 'attribute', selector: '[data-test="search-result-query"], #search-results-heading', take: 'text' },
        { by: 'attribute', selector: '#no-result-title', take: 'text' },
        { by: 'attribute', selector: '#sort', take: 'attribute', attribute: 'name' },
        { by: 'attribute', selector: '#refine-search', take: 'attribute', attribute: 'id' },
        { by: 'label', label: 'Date posted:', take: 'text' },
        { by: 'label', label: 'Working pattern:', take: 'text' },
      ],
      card: '[data-test="search-result"], li, article',
      count: /(?<![\d,.])(\d{1,3}(?:,\d{3})+|\d+)\sjobs? found\b/i,
      none: [{ by: 'attribute', selector: '#no-result-title', take: 'text' }],
      fields: cardFields,
    },
    { kind: 'not-ours', url: /^\/candidate\/search/, reason: 'This is the search form.' },
    { kind: 'not-ours', url: /^\/candidate\/application/, reason: 'This is an application form. We do not read it.' },
    { kind: 'not-ours', url: /^\/candidate\/auth/, reason: 'This is where you sign in. We do not read it.' },
  ],
  testUrls: [
    { url: 'https://www.jobs.nhs.uk/candidate/jobadvert/C9999-26-0001', kind: 'vacancy' },
    { url: 'https://www.jobs.nhs.uk/candidate/jobadvert/C9999-FAC-053?keyword=nurse&language=en', kind: 'vacancy' },
    { url: 'https://beta.jobs.nhs.uk/candidate/jobadvert/C9999-26-0001', kind: 'vacancy' },
    { url: 'https://www.jobs.nhs.uk/candidate/jobadvert/C9999-26-0001/ats-direct-apply', kind: 'not-ours' },
    { url: 'https://www.jobs.nhs.uk/candidate/search/results?keyword=nurse', kind: 'results' },
    { url: 'https://beta.jobs.nhs.uk/candidate/search/results?keyword=nurse&page=2', kind: 'results' },
    { url: 'https://www.jobs.nhs.uk/candidate/search', kind: 'not-ours' },
    { url: 'https://www.jobs.nhs.uk/candidate/application/start', kind: 'not-ours' },
    { url: 'https://www.jobs.nhs.uk/candidate/auth/login', kind: 'not-ours' },
  ],
};

const readVacancy = (outline: Outline, finders: Fields): Reading => {
  const { fields: short, conflicts } = readFields(outline, finders);
  const { criteria, missing } = readPersonSpecification(outline);
  return {
    vacancy: {
      ...short,
      ...closedNotice(outline),
      places: readPlaces(outline),
      criteria,
      sections: readProse(outline, prose),
    },
    conflicts,
    missing,
  };
};

/** No closed advert has been seen, so only a line that says so in full counts. */
const closedNotice = ({ lines }: Outline): { closed?: true } =>
  lines().some((line) => /^this (job|vacancy|advert|job advert)( is| has)?( now)? closed\.?$/i.test(line))
    ? { closed: true }
    : {};

/** NHS Jobs, for England and Wales. Its adverts and lists are plain server-rendered pages without structured data. */
export const nhsJobs: Site = siteOf(portal, readVacancy);
