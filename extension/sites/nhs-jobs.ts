import { plainWords } from '../../shared/page/outline.ts';
import { nhsJobsHeadings, nhsJobsProse } from './nhs-jobs-headings.ts';
import { readPlaces } from './nhs-jobs-places.ts';
import { siteOf } from './read-page.ts';
import { vacancyReader } from './read-vacancy.ts';
import type { CardFields, Fields, Portal, Site } from './site.ts';

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
  scheme: [
    { by: 'heading', label: 'Pay scheme', take: 'text' },
    { by: 'attribute', selector: '#payscheme-type', take: 'text' },
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
  duration: [
    { by: 'heading', label: 'Duration', take: 'text' },
    { by: 'attribute', selector: '#contract_duration', take: 'text' },
  ],
  pattern: [
    { by: 'heading', label: 'Working pattern', take: 'text' },
    { by: 'attribute', selector: '#working_pattern_heading + p', take: 'text' },
  ],
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
  posted: [
    { by: 'label', label: 'Date posted:', take: 'text' },
    { by: 'attribute', selector: '[data-test="search-result-publicationDate"] strong', take: 'text' },
  ],
  closes: [
    { by: 'label', label: 'Closing date:', take: 'text' },
    { by: 'attribute', selector: '[data-test="search-result-closingDate"] strong', take: 'text' },
  ],
};

const portal: Portal = {
  id: 'nhs-jobs',
  name: 'NHS Jobs',
  hosts: ['www.jobs.nhs.uk', 'beta.jobs.nhs.uk'],
  paths: ['/candidate/*'],
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
      prose: nhsJobsProse,
      headings: nhsJobsHeadings,
      apart: 'details, .show-mobile, .hide-mobile, form, button, nav, footer, [id^="contact_details"]',
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
        { by: 'attribute', selector: '#sort', take: 'attribute', attribute: 'name' },
        { by: 'label', label: 'Working pattern:', take: 'text' },
        { by: 'label', label: 'Date posted:', take: 'text' },
      ],
      link: ':is(h1, h2, h3, h4, h5, h6) a[href]',
      card: '[data-test="search-result"], li, article',
      count: /(?<![\d,.])(\d{1,3}(?:,\d{3})+|\d+)\sjobs? found\b/i,
      none: [{ by: 'attribute', selector: '#no-result-title', take: 'text' }],
      fields: cardFields,
    },
    { kind: 'not-ours', url: /^\/candidate\/search/, reason: 'This is the search form.' },
    { kind: 'not-ours', url: /^\/candidate\/application/, reason: 'This is an application form. We do not read it.' },
    { kind: 'not-ours', url: /^\/candidate\/auth/, reason: 'This is where you sign in. We do not read it.' },
  ],
};

/**
 * Two things say how important a criterion is: the prefix of its id, and the `h4` right before its list (which the copy
 * for narrow screens lacks).
 */
const readVacancy = vacancyReader({
  places: readPlaces,
  marks: {
    isHeading: (words) => plainWords(words) === 'person specification',
    idOf: ({ id }) => (['essential', 'desirable'] as const).filter((mark) => id.startsWith(`${mark}_skill_`)),
    isCategory: ({ id }) => id.startsWith('skill_category_'),
  },
});

/** NHS Jobs, for England and Wales. Its adverts and lists are plain server-rendered pages without structured data. */
export const nhsJobs: Site = siteOf(portal, { readVacancy });
