import type { Finder } from '../../shared/page/find.ts';
import { postingsInScripts } from '../../shared/page/posting-data.ts';
import { readPosting } from './read-posting.ts';
import { siteOf } from './read-page.ts';
import type { Portal, Site } from './site.ts';

const term = (words: string): Finder => ({ by: 'label', term: words, take: 'text' });

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
        title: [
          { by: 'data', property: 'title', take: 'text' },
          { by: 'heading', selector: 'main h1', take: 'text', first: true },
        ],
        employer: [{ by: 'data', property: 'employer', take: 'text' }, term('Company'), term('Employer')],
        salary: [{ by: 'data', property: 'salary', take: 'text' }, term('Salary')],
        contract: [term('Job type')],
        hours: [term('Hours')],
        posted: [{ by: 'data', property: 'posted', take: 'text' }, term('Posting date'), term('Date posted')],
        closes: [{ by: 'data', property: 'closes', take: 'text' }, term('Closing date')],
        ref: [term('Job reference')],
        town: [{ by: 'data', property: 'town', take: 'text' }, term('Location')],
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
export const dwpFindAJob: Site = siteOf(portal, readPosting(), postingsInScripts);
