import { data } from './finders.ts';
import { postingsIn } from '../../shared/page/posting.ts';
import { readPosting } from './read-posting.ts';
import { siteOf } from './read-page.ts';
import type { Fields, Portal, Site } from './site.ts';

const fields: Fields = {
  title: [data('title')],
  employer: [data('employer')],
  salary: [data('salary')],
  contract: [data('contract')],
  pattern: [data('pattern')],
  hours: [data('hours')],
  posted: [data('posted')],
  closes: [data('closes')],
  ref: [data('ref')],
  town: [data('town')],
  county: [data('county')],
  postcode: [data('postcode')],
};

const portal: Portal = {
  id: 'anywhere',
  name: 'this site',
  hosts: [],
  paths: [],
  permission: 'optional',
  pages: [
    {
      kind: 'vacancy',
      url: /./,
      marker: [data('title'), data('employer')],
      fields,
      prose: [],
      headings: [],
      apart: 'form, button, nav, footer',
    },
  ],
};

/**
 * Any other page, when the person asks for it from the toolbar and never otherwise: what its JobPosting data says. A page
 * without any, or with more than one, can't be read.
 */
export const anywhere: Site = siteOf(portal, { readVacancy: readPosting(), readPostings: postingsIn });
