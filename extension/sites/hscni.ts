import { term } from './finders.ts';
import { siteOf } from './read-page.ts';
import type { Portal, Site } from './site.ts';

const portal: Portal = {
  id: 'hscni',
  name: 'the HSC job board of Northern Ireland',
  hosts: ['jobs.hscni.net'],
  paths: ['/Job/*', '/Search*'],
  permission: 'optional',
  nation: 'northern-ireland',
  pages: [
    {
      kind: 'vacancy',
      url: /^\/Job\/\d+(\/[^/]*)?\/?$/i,
      marker: [
        { by: 'attribute', selector: '.job-title-details', take: 'text' },
        term('Contract Type'),
        term('Closes'),
        term('Opening date'),
        term('Salary'),
        { by: 'heading', selector: 'h1', take: 'text', first: true },
      ],
      fields: {
        title: [
          { by: 'heading', selector: 'h1', take: 'own-text', first: true },
          { by: 'attribute', selector: '.job-title-details', take: 'own-text' },
        ],
        ref: [term('Ref')],
        salary: [term('Salary')],
        contract: [term('Contract Type')],
        pattern: [term('Working Pattern')],
        hours: [term('Hours')],
        closes: [term('Closes'), term('Closing date')],
        posted: [term('Opening date')],
        town: [term('Location')],
      },
      prose: [{ id: 'description', headings: ['Job description', 'Job summary', 'Description', 'About the role'] }],
      headings: [
        'Job description',
        'Job summary',
        'Description',
        'About the role',
        'Person specification',
        'Documents',
      ],
      apart: 'form, button, nav, footer',
    },
    {
      kind: 'results',
      url: /^\/Search\/?$/i,
      marker: [
        { by: 'attribute', selector: 'article.job-result', take: 'text', first: true },
        { by: 'attribute', selector: 'h2 a[href*="/Job/" i]', take: 'text', first: true },
        { by: 'attribute', selector: '.job-result-overview, .job-overview', take: 'text', first: true },
        term('Contract Type'),
        { by: 'label', label: 'Closing:', take: 'text' },
        { by: 'heading', selector: 'h1', take: 'text', first: true },
      ],
      link: ':is(h1, h2, h3, h4) a[href]',
      card: 'article, .job-result, li',
      countless: true,
      count: /(?<![\d,.])(\d{1,3}(?:,\d{3})+|\d+)\s(?:jobs?|vacanc(?:y|ies)|results?)(?: found)?\b/i,
      none: [],
      saysNone: /^(no jobs found|no results)/i,
      fields: {
        title: [{ by: 'heading', selector: ':is(h1, h2, h3, h4) a[href*="/Job/" i]', take: 'text', first: true }],
        place: [term('Location')],
        salary: [term('Salary')],
        contract: [term('Contract Type')],
        closes: [
          { by: 'label', label: 'Closing:', take: 'text' },
          { by: 'attribute', selector: '.job-closing', take: 'text' },
        ],
      },
    },
  ],
};

/** Jobs in health and social care in Northern Ireland. */
export const hscni: Site = siteOf(portal);
