import { attribute, term } from './finders.ts';
import { siteOf } from './read-page.ts';
import type { CardFields, Fields, Portal, ResultsPage, Site, VacancyPage } from './site.ts';
import { tracHeadings, tracProse } from './trac-headings.ts';

/** The facts of an advert stand in a list of terms, which have stayed while the markup around them did not. */
export const tracFields: Fields = {
  title: [attribute('.hj-job-title h2'), { by: 'heading', selector: 'main h2', take: 'text', first: true }],
  employer: [term('Employer')],
  band: [term('Grade')],
  contract: [term('Contract')],
  hours: [term('Hours')],
  ref: [term('Job ref')],
  salary: [term('Salary')],
  closes: [term('Closing')],
  town: [term('Town')],
};

/** A card is one link with everything inside and no heading: the title is its first line. */
const cardFields: CardFields = {
  title: [attribute('.hj-jobtitle'), { by: 'heading', line: 1, take: 'text' }],
  employer: [attribute('.hj-employername')],
  place: [attribute('.hj-locationtown')],
  band: [attribute('.hj-grade')],
  salary: [{ by: 'label', label: 'Salary:', take: 'text' }],
  pattern: [attribute('.hj-workingperioddesc')],
};

/** One advert, on a board of Trac's wherever it stands. */
export const tracVacancy = (url: RegExp): VacancyPage => ({
  kind: 'vacancy',
  url,
  marker: [
    attribute('#hj-job-summary, .front-end-job-summary'),
    attribute('.hj-job-title'),
    term('Job ref'),
    term('Closing'),
    { by: 'heading', label: 'Job overview', take: 'text' },
    { by: 'heading', label: 'Main duties of the job', take: 'text' },
    { by: 'heading', label: 'Person specification', take: 'siblings-to-heading' },
  ],
  fields: tracFields,
  prose: tracProse,
  headings: tracHeadings,
  apart: 'form, button, nav, footer, #hj-vacancy-docs, .hj-contact-details',
});

/** A list of adverts, on a board of Trac's wherever it stands. */
export const tracResults = (url: RegExp): ResultsPage => ({
  kind: 'results',
  url,
  marker: [
    attribute('#hj-job-list'),
    { by: 'attribute', selector: 'li.hj-job', take: 'text', first: true },
    { by: 'attribute', selector: 'li a[href*="/job/"]', take: 'text', first: true },
    { by: 'attribute', selector: '.hj-jobtitle', take: 'text', first: true },
    { by: 'label', label: 'Salary:', take: 'text' },
    { by: 'attribute', selector: '[name="JobSearch_q"]', take: 'attribute', attribute: 'name' },
  ],
  link: 'li a[href]',
  card: 'li',
  countless: true,
  count: /(?<![\d,.])(\d{1,3}(?:,\d{3})+|\d+)\s(?:jobs?|vacanc(?:y|ies)) found\b/i,
  none: [],
  saysNone: /^(sorry, )?(no jobs found|there are no (vacancies|jobs))/i,
  fields: cardFields,
});

const portal: Portal = {
  id: 'trac',
  name: 'HealthJobsUK',
  hosts: ['www.healthjobsuk.com', 'www.nhsjobs.com', 'www.nursingnetuk.com'],
  paths: ['/job/*', '/job_list*', '/vacancy/*'],
  permission: 'install',
  pages: [
    tracVacancy(/^\/job\/UK\/.+-v\d+\/?$/),
    tracResults(/^\/job_list(\/|$)/),
    { kind: 'not-ours', url: /^\/vacancy\/\d+\/?$/, reason: 'This address sends you on to an advert.' },
  ],
};

/** HealthJobsUK and the boards that show the same adverts. Plain pages; a security check may stand in their place. */
export const trac: Site = siteOf(portal);
