import { siteOf } from './read-page.ts';
import { readProfile } from './read-profile.ts';
import type { Portal, Site } from './site.ts';

const portal: Portal = {
  id: 'health-careers',
  name: 'Health Careers',
  hosts: ['www.healthcareers.nhs.uk'],
  paths: ['/explore-roles/*'],
  permission: 'optional',
  pages: [
    {
      kind: 'profile',
      // A role's own page is three deep; what stands below it is still about that role.
      url: /^\/explore-roles\/[^/]+\/[^/]+\/(?<slug>[a-z0-9-]+)(?<below>\/[^/]+)?\/?$/,
      marker: [
        { by: 'heading', selector: 'h1', take: 'text', first: true },
        { by: 'attribute', selector: 'main, article', take: 'text', first: true },
        { by: 'attribute', selector: 'p', take: 'text', first: true },
      ],
      title: [{ by: 'heading', selector: 'h1', take: 'text' }],
    },
  ],
};

/**
 * Health Careers. Nobody has shown us its markup, so the address is asked first, and a page needs no more than a heading
 * and a title. Its words may not be reproduced: we take the name of the job alone, and link back.
 */
export const healthCareers: Site = siteOf(portal, { readProfile });
