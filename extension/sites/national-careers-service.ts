import { siteOf } from './read-page.ts';
import { readProfile } from './read-profile.ts';
import type { Portal, Site } from './site.ts';

const portal: Portal = {
  id: 'national-careers-service',
  name: 'the National Careers Service',
  hosts: ['nationalcareers.service.gov.uk'],
  paths: ['/job-profiles/*'],
  permission: 'optional',
  pages: [
    {
      kind: 'profile',
      url: /^\/job-profiles\/(?<slug>[a-z0-9-]+)\/?$/,
      marker: [
        { by: 'attribute', selector: '.job-profile-hero', take: 'text' },
        { by: 'attribute', selector: '#Salary', take: 'text' },
        { by: 'attribute', selector: '#HowToBecome', take: 'text' },
        { by: 'heading', label: 'Average salary (a year)', take: 'text' },
        { by: 'heading', label: 'Typical hours (a week)', take: 'text' },
        { by: 'label', label: 'Average salary', take: 'text' },
        { by: 'heading', label: 'How to become', take: 'siblings-to-heading' },
        { by: 'heading', selector: 'h1', take: 'text', first: true },
      ],
      title: [{ by: 'heading', selector: 'h1', take: 'text' }],
    },
  ],
};

/** Profiles of jobs in England. What they say is theirs: we take the name of the job, and link back. */
export const nationalCareersService: Site = siteOf(portal, { readProfile });
