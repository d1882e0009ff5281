import { data, term } from './finders.ts';
import { postingsInScripts } from '../../shared/page/posting-data.ts';
import { readPosting } from './read-posting.ts';
import { siteOf } from './read-page.ts';
import type { Portal, Site } from './site.ts';

const portal: Portal = {
  id: 'nhs-scotland',
  name: 'NHS Scotland’s job board',
  hosts: ['apply.jobs.scot.nhs.uk'],
  paths: ['/Job/*', '/Home/*'],
  permission: 'optional',
  nation: 'scotland',
  late: true,
  keep: ['JobId'],
  pages: [
    {
      kind: 'vacancy',
      url: /^\/Job\/JobDetail\/?$/i,
      marker: [
        data('title'),
        data('employer'),
        { by: 'heading', selector: 'h1', take: 'text', first: true },
        term('Closing date'),
        term('Location'),
        term('Job reference'),
      ],
      fields: {
        title: [data('title'), { by: 'heading', selector: 'h1', take: 'text', first: true }],
        employer: [data('employer'), term('Employer (NHS Board)')],
        salary: [data('salary'), term('Salary')],
        closes: [data('closes'), term('Closing date')],
        posted: [data('posted')],
        pattern: [data('pattern')],
        contract: [data('contract'), term('Employment type')],
        hours: [term('Hours')],
        ref: [data('ref'), term('Job reference')],
        town: [data('town')],
        county: [data('county')],
        postcode: [data('postcode')],
      },
      prose: [{ id: 'description', headings: ['Job description', 'Description', 'About the role'] }],
      headings: ['Job description', 'Description', 'About the role', 'Documents', 'Attachments', 'Apply', 'Contact'],
      apart: 'form, button, nav, footer',
    },
    {
      kind: 'results',
      url: /^\/Home\/(Job|Search)\/?$/i,
      marker: [
        { by: 'attribute', selector: '.job-card', take: 'text', first: true },
        { by: 'attribute', selector: 'a[href*="JobDetail" i]', take: 'text', first: true },
        { by: 'attribute', selector: 'p.jobdetailsitem', take: 'text', first: true },
        term('Closing date'),
        term('Employer (NHS Board)'),
        { by: 'heading', selector: 'h1', take: 'text', first: true },
      ],
      link: 'a[href*="JobDetail" i]',
      card: '.job-card, li, article, .card',
      countless: true,
      count: /(?<![\d,.])(\d{1,3}(?:,\d{3})+|\d+)\s(?:jobs?|vacanc(?:y|ies)|results?)(?: found)?\b/i,
      none: [],
      saysNone: /^(no jobs found|no vacancies)/i,
      fields: {
        title: [{ by: 'attribute', selector: 'a[href*="JobDetail" i]', take: 'text', first: true }],
        employer: [term('Employer (NHS Board)')],
        place: [term('Location')],
        salary: [term('Salary')],
        closes: [term('Closing date')],
        posted: [term('Live date')],
        contract: [term('Employment type')],
      },
    },
  ],
};

/** Jobs in the NHS in Scotland. Adverts have JobPosting data, at least some; lists come after the page has loaded. */
export const nhsScotland: Site = siteOf(portal, { readVacancy: readPosting(), readPostings: postingsInScripts });
