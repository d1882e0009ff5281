import { data, term } from './finders.ts';
import { postingsInScripts } from '../../shared/page/posting-data.ts';
import { readPosting } from './read-posting.ts';
import { siteOf } from './read-page.ts';
import type { Portal, Site } from './site.ts';

const portal: Portal = {
  id: 'dwp-find-a-job',
  name: 'Find a job',
  hosts: ['findajob.dwp.gov.uk'],
  paths: ['/details/*', '/search*'],
  permission: 'optional',
  pages: [
    {
      kind: 'vacancy',
      url: /^\/details\/\d+\/?$/,
      marker: [
        { by: 'heading', selector: 'h1', take: 'text', first: true },
        term('Posting date'),
        term('Closing date'),
        term('Company'),
        term('Location'),
        term('Job type'),
        { by: 'attribute', selector: 'a[href*="/apply/"]', take: 'text', first: true },
      ],
      fields: {
        title: [data('title'), { by: 'heading', selector: 'main h1', take: 'text', first: true }],
        employer: [data('employer'), term('Company'), term('Employer')],
        salary: [data('salary'), term('Salary')],
        contract: [term('Job type')],
        hours: [term('Hours')],
        posted: [data('posted'), term('Posting date'), term('Date posted')],
        closes: [data('closes'), term('Closing date')],
        ref: [term('Job reference')],
        town: [data('town'), term('Location')],
      },
      prose: [{ id: 'description', headings: ['Summary', 'Job description', 'Description', 'About the job'] }],
      headings: ['Summary', 'Job description', 'Description', 'About the job', 'Proud member of', 'Apply for this job'],
      apart: 'form, button, nav, footer',
    },
    {
      kind: 'results',
      url: /^\/search\/?$/,
      marker: [
        { by: 'attribute', selector: '.search-result', take: 'text', first: true },
        { by: 'attribute', selector: 'h3 a[href*="/details/"]', take: 'text', first: true },
        { by: 'attribute', selector: '.pager-items', take: 'text' },
        { by: 'heading', selector: 'h1', take: 'text', first: true },
      ],
      link: ':is(h1, h2, h3, h4) a[href]',
      card: '.search-result, li, article',
      countless: true,
      count: /(?<![\d,.])(\d{1,3}(?:,\d{3})+|\d+)\s(?:jobs?|vacanc(?:y|ies)|results?)(?: found)?\b/i,
      none: [],
      saysNone: /^(no jobs found|there are no results|we could not find any jobs)/i,
      fields: {
        title: [{ by: 'heading', selector: 'h3', take: 'text', first: true }],
        employer: [{ by: 'attribute', selector: '.search-result strong', take: 'text', first: true }],
      },
    },
    { kind: 'not-ours', url: /^\/apply\//, reason: 'This page sends you on to apply. We do not read it.' },
  ],
};

/** The government's job board. Of its adverts nobody has shown us the markup: what is not under a term is not read. */
export const dwpFindAJob: Site = siteOf(portal, { readVacancy: readPosting(), readPostings: postingsInScripts });
