import { siteOf } from './read-page.ts';
import type { Fields, Portal, Site } from './site.ts';
import { tracFields, tracResults, tracVacancy } from './trac.ts';

/** The trust's page has headings of its own, so only one of the board's can be the title. */
const fields: Fields = { ...tracFields, title: [{ by: 'attribute', selector: '.hj-job-title', take: 'text' }] };

const portal: Portal = {
  id: 'trac-board',
  name: 'the trust’s own job board',
  hosts: [],
  paths: ['/*'],
  permission: 'optional',
  late: true,
  inHash: true,
  marker: { by: 'attribute', selector: 'script#TracFeed', take: 'attribute', attribute: 'id' },
  pages: [{ ...tracVacancy(/^\/job\/.+-v\d+\/?$/), fields }, tracResults(/^\/job_list(\/|$)/)],
};

/**
 * Trac's board in a page of a trust's own. A script draws it after the page has loaded, and again with each press: what
 * follows `#!` says which page it is. Which sites have one only the page itself tells, so it has no hosts.
 */
export const tracBoard: Site = siteOf(portal);
